import type { FakeBehaviour } from '../fake-behaviour.ts';
import type { FakeOAuthClient } from '../store/records.ts';

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether the login page may send a browser to an address for a client. */
export function mayRedirectTo(
  { redirectUris }: FakeOAuthClient,
  redirectUri: string,
  { acceptLoopbackRedirects }: FakeBehaviour,
): boolean {
  if (!URL.canParse(redirectUri)) return false;
  if (redirectUris.includes(redirectUri)) return true;
  return acceptLoopbackRedirects && redirectUris.length > 0 && isLoopback(redirectUri);
}

function isLoopback(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && loopbackHosts.has(hostname);
}
