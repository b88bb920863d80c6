/** Names of values that are nobody's business, not even in the output of a test. */
const secrets = new Set([
  'authorization',
  'code',
  'code_verifier',
  'refresh_token',
  'client_secret',
  'assertion',
]);

/**
 * Compares what was expected with what was found: an object may have more than was expected, a list may not.
 *
 * @returns A line for each difference; none when there is no difference.
 */
export function differences(expected: unknown, found: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(expected) && Array.isArray(found)) {
    const lengths = expected.length === found.length ? [] : [line(path, expected, found)];
    return lengths.length > 0
      ? lengths
      : expected.flatMap((item, index) => differences(item, found[index], [...path, String(index)]));
  }
  if (isRecord(expected) && isRecord(found)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, Object.hasOwn(found, key) ? found[key] : undefined, [...path, key]),
    );
  }
  if (expected instanceof RegExp && typeof found === 'string') {
    return expected.test(found) ? [] : [line(path, expected, found)];
  }
  return Object.is(expected, found) ? [] : [line(path, expected, found)];
}

/** Writes a value for people to read. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value instanceof RegExp) return String(value);
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

function line(path: readonly string[], expected: unknown, found: unknown): string {
  const name = path.join('.');
  if (secrets.has(path.at(-1) ?? '')) return `${name}: another one was expected (values are not shown)`;
  return `${name}: expected ${show(expected)}, found ${show(found)}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}
