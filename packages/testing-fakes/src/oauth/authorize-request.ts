import type { World } from '../internal/world.ts';
import type { FakeOAuthClient } from '../store/records.ts';
import { mayRedirectTo } from './redirect-uris.ts';

/** A request of a browser to log somebody in for a client. */
export interface AuthorizeRequest {
  readonly client: FakeOAuthClient;
  readonly redirectUri: string;
  /** `code` hands back a code in the query, `token` a token in the fragment. */
  readonly responseType: string;
  readonly state: string | undefined;
  readonly codeChallenge: string | undefined;
  /** Whether somebody who is logged in has to pick again. */
  readonly forcesLogin: boolean;
  /** Email that the login hint names. */
  readonly hintedEmail: string | undefined;
  /** Identity provider that the client asks for. */
  readonly provider: string | undefined;
}

/** A request that cannot be sent back to the client, because nobody knows where to. */
export class UnknownRedirectError extends Error {
  /** Always `UnknownRedirectError`. */
  override readonly name = 'UnknownRedirectError';
}

/** Reads the query of the login page; refuses a client or an address that is not registered. */
export function readAuthorizeRequest({ store, behaviour }: World, query: URLSearchParams): AuthorizeRequest {
  const client = store.collection('clients').get(query.get('client_id') ?? '');
  if (!client) throw new UnknownRedirectError('The client_id is missing or not known.');
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!mayRedirectTo(client, redirectUri, behaviour)) {
    throw new UnknownRedirectError('The redirect_uri is missing or not registered with the client.');
  }
  return {
    client,
    redirectUri,
    responseType: query.get('response_type') ?? '',
    state: query.get('state') ?? undefined,
    codeChallenge: query.get('code_challenge') ?? undefined,
    forcesLogin: query.get('prompt') === 'login',
    hintedEmail: query
      .get('login_hint')
      ?.split(':')
      .find((part) => part.includes('@')),
    provider: query.get('provider') ?? undefined,
  };
}
