import { type FakeRequest, queryOf } from '../http/fake-request.ts';
import type { FakeResponse } from '../http/fake-response.ts';
import type { World } from '../internal/world.ts';
import { htmlPage } from './html.ts';
import { endSessionHeader, readLoginSession } from './login-session.ts';
import { redirectTo } from './redirect-back.ts';
import { mayRedirectTo } from './redirect-uris.ts';
import { dropRefreshTokens } from './revoke.ts';

/** Answers `GET /logout`: ends the login of the browser and its refresh tokens, and sends it back to the client. */
export function respondToLogout(world: World, request: FakeRequest): FakeResponse {
  const query = queryOf(request);
  const client = world.store.collection('clients').get(query.get('client_id') ?? '');
  const user = readLoginSession(world, request);
  if (client && user) {
    dropRefreshTokens(world, (clientId, userId) => clientId === client.clientId && userId === user.id);
  }
  const redirectUri = query.get('redirect_uri');
  if (!client || redirectUri === null || !mayRedirectTo(client, redirectUri, world.behaviour)) {
    return htmlPage(200, 'You are signed out', '<p>You can close this window.</p>', endSessionHeader);
  }
  const answer = redirectTo(new URL(redirectUri));
  return { ...answer, headers: { ...answer.headers, ...endSessionHeader } };
}
