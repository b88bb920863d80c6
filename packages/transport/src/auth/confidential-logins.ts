import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ClientCore } from '../calls/client-core.ts';
import type { AuthData } from './auth-data.ts';
import { requestToken } from './request-token.ts';
import type { Renewal } from './token-manager.ts';

/** A confidential OAuth client. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

/** Logs in as an OAuth client. The token is renewed by asking again. */
export async function loginClientCredentials(core: ClientCore, client: OAuthClient): Promise<AuthData> {
  refuseInBrowser(core);
  const login = (): Promise<AuthData> =>
    requestToken(core, { form: { grant_type: 'client_credentials' }, client, repeatable: true });
  return adopt(core, await login(), login);
}

/** Exchanges the code of an authorization code login. The token is renewed where a refresh token comes with it. */
export async function loginCodeAuthorization(
  core: ClientCore,
  client: OAuthClient,
  code: string,
  redirectUri: string,
): Promise<AuthData> {
  refuseInBrowser(core);
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
  const tokens = await requestToken(core, { form, client, repeatable: false });
  return adopt(core, tokens, refreshing(core, client, tokens));
}

/** Renews a login by a refresh token that was kept from an earlier one. */
export async function refreshCodeAuthorization(
  core: ClientCore,
  client: OAuthClient,
  refreshToken: string,
): Promise<AuthData> {
  refuseInBrowser(core);
  const tokens = await refresh(core, client, refreshToken);
  return adopt(core, tokens, refreshing(core, client, tokens));
}

/** Exchanges the assertion of an identity provider. It can be used once, so the token cannot be renewed. */
export async function loginSaml2Bearer(
  core: ClientCore,
  client: OAuthClient,
  orgName: string,
  assertion: string,
): Promise<AuthData> {
  refuseInBrowser(core);
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer', orgName, assertion };
  return adopt(core, await requestToken(core, { form, client, repeatable: false }), undefined);
}

/**
 * Asks for other tokens. The answer may get lost after the platform replaced the refresh token, so there is one
 * repeat and no more: a refresh token that is used again and again looks stolen.
 */
async function refresh(core: ClientCore, client: OAuthClient, refreshToken: string): Promise<AuthData> {
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
  const tokens = await requestToken(core, { form, client, repeatable: true, maxAttempts: 2 });
  // A platform that does not replace the refresh token need not send it again.
  return { refreshToken, ...tokens };
}

function refreshing(core: ClientCore, client: OAuthClient, tokens: AuthData): Renewal | undefined {
  const first = tokens.refreshToken;
  if (first === undefined) return undefined;
  return (held) => refresh(core, client, held?.refreshToken ?? first);
}

async function adopt(core: ClientCore, tokens: AuthData, renewal: Renewal | undefined): Promise<AuthData> {
  await core.tokens.adopt(tokens, renewal);
  return tokens;
}

/** A secret that a page holds is no secret. */
function refuseInBrowser(core: ClientCore): void {
  if (core.page === undefined) return;
  throw new ConfigurationError('clientSecret', 'must not be used in a browser; log in with loginPKCEGrant');
}
