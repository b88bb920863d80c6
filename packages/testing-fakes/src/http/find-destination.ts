import type { World } from '../internal/world.ts';
import { respondToAuthorize } from '../oauth/authorize-endpoint.ts';
import { respondToLogout } from '../oauth/logout-endpoint.ts';
import { respondToTokenRequest } from '../oauth/token-endpoint.ts';
import { type ApiOptions, respondToApi } from './api-responder.ts';
import { type FakeRequest, pathOf } from './fake-request.ts';
import type { FakeResponse } from './fake-response.ts';
import type { LoginOperationName, OperationName } from './operation-name.ts';
import { PlatformError } from './platform-error.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** What a request is for. */
export interface Destination {
  readonly name: OperationName;
  /** Values of the placeholders of its path, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  /** Answers the request, or throws what to answer with. */
  readonly respond: (world: World) => FakeResponse;
}

interface LoginEndpoint {
  readonly name: LoginOperationName;
  readonly methods: readonly string[];
  readonly respond: (world: World, request: FakeRequest, limiter: RateLimiter) => FakeResponse;
}

/** What the login host serves, by its path. */
const loginEndpoints: ReadonlyMap<string, LoginEndpoint> = new Map<string, LoginEndpoint>([
  ['/oauth/token', { name: 'token', methods: ['POST'], respond: respondToTokenRequest }],
  ['/oauth/authorize', { name: 'authorize', methods: ['GET', 'HEAD', 'POST'], respond: respondToAuthorize }],
  ['/logout', { name: 'logout', methods: ['GET', 'HEAD'], respond: respondToLogout }],
]);

/** Finds what a request is for, or throws the 404 or 405 to answer with. */
export function findDestination(api: ApiOptions, request: FakeRequest): Destination {
  const path = pathOf(request);
  const endpoint = loginEndpoints.get(path);
  if (!endpoint) {
    const match = api.router.match(request.method, path);
    const name = match.route.operation.id as OperationName;
    return {
      name,
      pathValues: match.path,
      respond: (world) => respondToApi(world, api, match, request),
    };
  }
  if (endpoint.methods.includes(request.method)) {
    const { name, respond } = endpoint;
    return { name, pathValues: {}, respond: (world) => respond(world, request, api.limiter) };
  }
  const allowed = endpoint.methods.join(', ');
  throw new PlatformError(405, 'method.not.allowed', `This path takes ${allowed} only.`, {
    headers: { Allow: allowed },
  });
}
