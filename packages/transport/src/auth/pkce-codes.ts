import { InvalidRequestError } from '../errors/invalid-request-error.ts';

const verifierCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~';

/** Makes a random text of characters that need no encoding in an address. */
export function randomText(length: number): string {
  // Bytes above the largest multiple are dropped, so that every character is equally likely.
  const limit = 256 - (256 % verifierCharacters.length);
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length - text.length))) {
      if (byte < limit) text += verifierCharacters[byte % verifierCharacters.length];
    }
  }
  return text;
}

/** Makes a PKCE verifier. */
export function generateCodeVerifier(length: number): string {
  if (!Number.isInteger(length) || length < 43 || length > 128) {
    throw new InvalidRequestError('nChar', 'must be a whole number from 43 to 128');
  }
  return randomText(length);
}

/** Computes the challenge of a verifier: its SHA-256 in unpadded base64url. */
export async function computeCodeChallenge(verifier: string): Promise<string> {
  if (!/^[\w.~-]{43,128}$/.test(verifier)) {
    throw new InvalidRequestError('code', 'must be a verifier of 43 to 128 characters');
  }
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCodePoint(...new Uint8Array(hash)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
