import { InvalidRequestError } from '../errors/invalid-request-error.ts';

/** Writes query parameters: what is undefined stays out, a list travels joined by commas. */
export function queryString(parameters: Readonly<Record<string, unknown>>, operation: string): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    const text = Array.isArray(value) ? value.join(',') : `${value as string | number | boolean}`;
    if (!text.isWellFormed()) {
      throw new InvalidRequestError(name, 'must be well-formed Unicode', { operation });
    }
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
