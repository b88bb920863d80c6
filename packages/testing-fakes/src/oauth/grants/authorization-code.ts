import type { World } from '../../internal/world.ts';
import type { CodeRecord, FakeOAuthClient } from '../../store/records.ts';
import { codeChallengeOf, isCodeVerifier } from '../code-challenge.ts';
import { tokenAnswer } from '../issue-token.ts';
import { OAuthError } from '../oauth-error.ts';
import type { GrantHandler } from './grant-handler.ts';
import { requireGrant } from './require-grant.ts';

/** A code of the login page against a token, with the PKCE verifier where the code was asked for with a challenge. */
export const authorizationCode: GrantHandler = (world, client, form) => {
  const verifier = form.get('code_verifier') ?? undefined;
  requireGrant(client, client.clientSecret === undefined ? 'pkce' : 'authorization_code');
  const code = findCode(world, client, form.get('code') ?? '');
  if (code.redirectUri !== form.get('redirect_uri')) {
    throw new OAuthError('invalid_grant', 'redirect_uri is not the one that the code was asked for with');
  }
  checkVerifier(code, verifier);
  world.store.collection('codes').set(code.code, { ...code, used: true });
  const withRefreshToken = client.clientSecret !== undefined && client.grants.includes('refresh_token');
  return tokenAnswer(world, { client, userId: code.userId }, withRefreshToken);
};

function findCode({ store, clock }: World, { clientId }: FakeOAuthClient, text: string): CodeRecord {
  const code = store.collection('codes').get(text);
  if (!code || code.clientId !== clientId) throw new OAuthError('invalid_grant', 'code not found');
  if (code.used === true) throw new OAuthError('invalid_grant', 'code was used before');
  if (code.expiresAt <= clock.now()) throw new OAuthError('invalid_grant', 'code has expired');
  return code;
}

function checkVerifier({ codeChallenge }: CodeRecord, verifier: string | undefined): void {
  if (codeChallenge === undefined) return;
  if (verifier === undefined) throw new OAuthError('invalid_grant', 'code_verifier is missing');
  if (!isCodeVerifier(verifier) || codeChallengeOf(verifier) !== codeChallenge) {
    throw new OAuthError('invalid_grant', 'code_verifier does not answer the challenge of the code');
  }
}
