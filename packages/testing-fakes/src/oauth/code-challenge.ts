import { toBase64Url } from '../internal/base64.ts';
import { sha256 } from '../internal/sha-256.ts';

/** Whether a text may be a PKCE verifier: 43 to 128 characters out of those allowed. */
export function isCodeVerifier(text: string): boolean {
  return /^[\w.~-]{43,128}$/.test(text);
}

/** The S256 challenge that a PKCE verifier answers. */
export function codeChallengeOf(verifier: string): string {
  return toBase64Url(sha256(new TextEncoder().encode(verifier)));
}
