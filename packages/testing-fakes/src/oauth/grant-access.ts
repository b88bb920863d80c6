import type { FakeResponse } from '../http/fake-response.ts';
import type { World } from '../internal/world.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { issueToken } from './issue-token.ts';
import { redirectBack } from './redirect-back.ts';

/** Sends the browser back with a code, or with a token for the implicit grant, in the name of a user. */
export function grantAccess(world: World, request: AuthorizeRequest, userId: string): FakeResponse {
  const { store, random, clock, behaviour } = world;
  const { client, redirectUri, codeChallenge, responseType } = request;
  if (responseType === 'token') {
    const { token } = issueToken(world, { client, userId });
    return redirectBack(request, {
      access_token: token,
      token_type: 'bearer',
      expires_in: String(client.tokenLifetimeSeconds),
    });
  }
  const code = random.token(43);
  const expiresAt = clock.now() + behaviour.codeLifetimeMs;
  const { clientId } = client;
  store.collection('codes').set(code, { code, clientId, userId, redirectUri, codeChallenge, expiresAt });
  return redirectBack(request, { code });
}
