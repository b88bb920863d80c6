import type { World } from '../internal/world.ts';
import type { TokenRecord } from '../store/records.ts';

/** Makes a token void, and ends the sockets that live by it. */
export function revokeToken(world: World, token: TokenRecord): void {
  world.store.collection('tokens').set(token.token, { ...token, revoked: true });
  dropRefreshTokens(world, (clientId, userId) => clientId === token.clientId && userId === token.userId);
  world.dropTokens([token.token]);
}

/** Lets the token of an `Authorization` header expire at once. */
export function expireToken({ store, clock }: World, authorization: string): void {
  const tokens = store.collection('tokens');
  const token = tokens.get(authorization.replace(/^Bearer +/i, ''));
  if (token) tokens.set(token.token, { ...token, expiresAt: Math.min(token.expiresAt, clock.now()) });
}

/** Makes all tokens of a user void. */
export function revokeTokensOfUser(world: World, userId: string): void {
  const tokens = world.store.collection('tokens');
  const own = [...tokens.values()].filter((token) => token.userId === userId);
  for (const token of own) tokens.set(token.token, { ...token, revoked: true });
  dropRefreshTokens(world, (_clientId, owner) => owner === userId);
  world.dropTokens(own.map(({ token }) => token));
}

/** Makes refresh tokens void. */
export function dropRefreshTokens(
  { store }: World,
  belongs: (clientId: string, userId: string) => boolean,
): void {
  const refreshTokens = store.collection('refreshTokens');
  for (const { refreshToken, clientId, userId } of refreshTokens.values()) {
    if (belongs(clientId, userId)) refreshTokens.delete(refreshToken);
  }
}
