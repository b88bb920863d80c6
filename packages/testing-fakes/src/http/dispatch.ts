import type { World } from '../internal/world.ts';
import { respondToAuthorize } from '../oauth/authorize-endpoint.ts';
import { respondToLogout } from '../oauth/logout-endpoint.ts';
import { respondToTokenRequest } from '../oauth/token-endpoint.ts';
import { type ApiOptions, respondToApi } from './api-responder.ts';
import { type FakeRequest, pathOf } from './fake-request.ts';
import type { FakeResponse } from './fake-response.ts';
import { PlatformError } from './platform-error.ts';

type Responder = (world: World, request: FakeRequest) => FakeResponse;

interface LoginEndpoint {
  readonly methods: readonly string[];
  readonly respond: Responder;
}

/** What the login host serves. */
const loginEndpoints: ReadonlyMap<string, LoginEndpoint> = new Map([
  ['/oauth/token', { methods: ['POST'], respond: respondToTokenRequest }],
  ['/oauth/authorize', { methods: ['GET', 'HEAD', 'POST'], respond: respondToAuthorize }],
  ['/logout', { methods: ['GET', 'HEAD'], respond: respondToLogout }],
]);

/** Answers a request to the login host or the API, or throws what to answer with. */
export function dispatch(world: World, api: ApiOptions, request: FakeRequest): FakeResponse {
  if (request.bodyBytes > world.behaviour.maxBodyBytes) {
    throw new PlatformError(413, 'request.entity.too.large', 'The body of the request is too large.');
  }
  const endpoint = loginEndpoints.get(pathOf(request));
  if (!endpoint) return respondToApi(world, api, request);
  if (endpoint.methods.includes(request.method)) return endpoint.respond(world, request);
  const allowed = endpoint.methods.join(', ');
  throw new PlatformError(405, 'method.not.allowed', `This path takes ${allowed} only.`, {
    headers: { Allow: allowed },
  });
}
