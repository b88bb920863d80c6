import type { OAuthTokenResponse } from '@genesys-chat/models';
import type { World } from '../internal/world.ts';
import type { FakeOAuthClient, TokenRecord } from '../store/records.ts';

/** Whom a token is for, and what is different from the usual. */
export interface TokenRequest {
  readonly client: FakeOAuthClient;
  /** Absent for a token that the client gets for itself. */
  readonly userId?: string | undefined;
  /** Instead of those of the user or client. */
  readonly permissions?: readonly string[] | undefined;
  /** Instead of that of the client. */
  readonly lifetimeSeconds?: number | undefined;
}

/** Gives out an access token. */
export function issueToken(
  { store, random, clock }: World,
  { client, userId, permissions, lifetimeSeconds = client.tokenLifetimeSeconds }: TokenRequest,
): TokenRecord {
  const token: TokenRecord = {
    token: random.token(86),
    clientId: client.clientId,
    userId,
    permissions,
    expiresAt: clock.now() + lifetimeSeconds * 1000,
  };
  store.collection('tokens').set(token.token, token);
  return token;
}

/** Gives out an access token and, where asked for, a refresh token, as the token endpoint answers. */
export function tokenAnswer(
  world: World,
  request: TokenRequest,
  withRefreshToken: boolean,
): OAuthTokenResponse {
  const { client, userId } = request;
  const { token } = issueToken(world, request);
  const answer = { access_token: token, token_type: 'bearer', expires_in: client.tokenLifetimeSeconds };
  if (!withRefreshToken || userId === undefined) return answer;
  const refreshToken = world.random.token(86);
  const issuedAt = world.clock.now();
  const record = { refreshToken, clientId: client.clientId, userId, issuedAt };
  world.store.collection('refreshTokens').set(refreshToken, record);
  return { ...answer, refresh_token: refreshToken };
}
