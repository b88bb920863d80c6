import { tokenAnswer } from '../issue-token.ts';
import { OAuthError } from '../oauth-error.ts';
import type { GrantHandler } from './grant-handler.ts';
import { requireGrant } from './require-grant.ts';

/** A refresh token against a new token. */
export const refreshToken: GrantHandler = (world, client, form) => {
  requireGrant(client, 'refresh_token');
  const refreshTokens = world.store.collection('refreshTokens');
  const record = refreshTokens.get(form.get('refresh_token') ?? '');
  if (!record || record.clientId !== client.clientId) {
    throw new OAuthError('invalid_grant', 'refresh token not found');
  }
  const { refreshTokenRotation: rotates, refreshTokenLifetimeMs } = world.behaviour;
  if (world.clock.now() - record.issuedAt >= refreshTokenLifetimeMs) {
    throw new OAuthError('invalid_grant', 'refresh token has expired');
  }
  const answer = tokenAnswer(world, { client, userId: record.userId }, rotates);
  if (!rotates) return { ...answer, refresh_token: record.refreshToken };
  refreshTokens.delete(record.refreshToken);
  return answer;
};
