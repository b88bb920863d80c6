import { ConfigurationError } from '../errors/configuration-error.ts';

/** Gives a token back that a header can carry. Any other would be quoted by whatever fails on it, so it goes no further. */
export function checkToken(token: string): string {
  if (typeof token === 'string' && /^(?!bearer )[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/i.test(token))
    return token;
  throw new ConfigurationError(
    'accessToken',
    'must be a token of printable ASCII characters, without Bearer before it or a line break or space at its end',
  );
}
