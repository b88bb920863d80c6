import { type FakeRequest, queryOf } from '../http/fake-request.ts';
import type { FakeResponse } from '../http/fake-response.ts';
import type { World } from '../internal/world.ts';
import { type AuthorizeRequest, UnknownRedirectError, readAuthorizeRequest } from './authorize-request.ts';
import { checkAuthorizeRequest } from './check-authorize-request.ts';
import { grantAccess } from './grant-access.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { loginPage } from './login-page.ts';
import { loginSessionHeader, readLoginSession } from './login-session.ts';
import { redirectBack } from './redirect-back.ts';

/** Answers `GET /oauth/authorize` with the login page, and the pick on it, a `POST`, with the way back. */
export function respondToAuthorize(world: World, request: FakeRequest): FakeResponse {
  const query = queryOf(request);
  let asked: AuthorizeRequest;
  try {
    asked = readAuthorizeRequest(world, query);
  } catch (error) {
    if (!(error instanceof UnknownRedirectError)) throw error;
    return htmlPage(400, 'This login cannot work', `<p>${escapeHtml(error.message)}</p>`);
  }
  const problem = checkAuthorizeRequest(world, asked, query);
  if (problem) return redirectBack(asked, { ...problem });
  if (request.method === 'POST') return respondToPick(world, request, asked, query);
  const user = world.behaviour.remembersLogin ? readLoginSession(world, request) : undefined;
  if (user && !asked.forcesLogin) return grantAccess(world, asked, user.id);
  return loginPage(world, asked, query);
}

function respondToPick(
  world: World,
  { body }: FakeRequest,
  asked: AuthorizeRequest,
  query: URLSearchParams,
): FakeResponse {
  const form = new URLSearchParams(body);
  if (form.has('cancel')) {
    return redirectBack(asked, { error: 'access_denied', error_description: 'the user said no' });
  }
  const user = world.store.collection('users').get(form.get('user') ?? '');
  if (!user) return loginPage(world, asked, query);
  const answer = grantAccess(world, asked, user.id);
  return { ...answer, headers: { ...answer.headers, ...loginSessionHeader(user) } };
}
