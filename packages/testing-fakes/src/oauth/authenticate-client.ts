import type { FakeRequest } from '../http/fake-request.ts';
import { fromBase64 } from '../internal/base64.ts';
import type { World } from '../internal/world.ts';
import type { FakeOAuthClient } from '../store/records.ts';
import { OAuthError } from './oauth-error.ts';

/** Who asks for a token: by `Basic` with the secret, or a public client by its id in the form. */
export function authenticateClient(
  { store }: World,
  { headers }: FakeRequest,
  form: URLSearchParams,
): FakeOAuthClient {
  const credentials = readBasic(headers['authorization']) ?? {
    clientId: form.get('client_id') ?? '',
    secret: form.get('client_secret') ?? undefined,
  };
  if (credentials.clientId === '') {
    throw new OAuthError('invalid_client', 'client not given: send Basic credentials, or client_id for PKCE');
  }
  const client = store.collection('clients').get(credentials.clientId);
  if (!client) throw new OAuthError('invalid_client', 'client not found');
  const provesItself = client.clientSecret === undefined || credentials.secret === client.clientSecret;
  if (!provesItself) throw new OAuthError('invalid_client', 'authentication failed');
  return client;
}

function readBasic(
  authorization: string | undefined,
): { readonly clientId: string; readonly secret: string } | undefined {
  const encoded = /^Basic +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = fromBase64(encoded) ?? '';
  const colon = text.indexOf(':');
  if (colon === -1) return { clientId: text, secret: '' };
  return { clientId: text.slice(0, colon), secret: text.slice(colon + 1) };
}
