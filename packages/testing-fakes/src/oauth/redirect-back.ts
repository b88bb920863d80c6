import type { FakeResponse } from '../http/fake-response.ts';
import type { AuthorizeRequest } from './authorize-request.ts';

/** Sends the browser back to the client: what it asked for in the query, or in the fragment for a token. */
export function redirectBack(
  { redirectUri, responseType, state }: AuthorizeRequest,
  values: Readonly<Record<string, string>>,
): FakeResponse {
  const address = new URL(redirectUri);
  const parameters = responseType === 'token' ? new URLSearchParams() : address.searchParams;
  for (const [name, value] of Object.entries(values)) parameters.set(name, value);
  if (state !== undefined) parameters.set('state', state);
  if (responseType === 'token') address.hash = parameters.toString();
  return redirectTo(address);
}

/** Sends the browser elsewhere. */
export function redirectTo({ href }: URL): FakeResponse {
  return { status: 302, headers: { Location: href, 'Cache-Control': 'no-store' } };
}
