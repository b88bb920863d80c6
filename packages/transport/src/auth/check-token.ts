import { ConfigurationError } from '../errors/configuration-error.ts';

/** Refuses a token that no header can carry: whatever fails on it would quote it. */
export function checkToken(token: string): void {
  if (typeof token === 'string' && /^(?!bearer )[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/i.test(token))
    return;
  throw new ConfigurationError(
    'accessToken',
    'must be a token of printable ASCII characters, without Bearer before it or a line break or space at its end',
  );
}
