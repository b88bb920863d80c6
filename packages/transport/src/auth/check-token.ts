import { ConfigurationError } from '../errors/configuration-error.ts';

/** Gives a token back that a header can carry. Any other would be quoted by whatever fails on it, so it goes no further. */
export function checkToken(token: string): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new ConfigurationError(
    'accessToken',
    'must be a token of visible ASCII characters; look for a line break or a space at its end',
  );
}
