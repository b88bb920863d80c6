import type { FakeRequest } from '../http/fake-request.ts';
import { type FakeResponse, jsonResponse } from '../http/fake-response.ts';
import type { RateLimiter } from '../http/rate-limiter.ts';
import type { World } from '../internal/world.ts';
import { authenticateClient } from './authenticate-client.ts';
import { authorizationCode } from './grants/authorization-code.ts';
import { clientCredentials } from './grants/client-credentials.ts';
import type { GrantHandler } from './grants/grant-handler.ts';
import { refreshToken } from './grants/refresh-token.ts';
import { saml2Bearer } from './grants/saml2-bearer.ts';
import { OAuthError } from './oauth-error.ts';

const grantHandlers: ReadonlyMap<string, GrantHandler> = new Map([
  ['authorization_code', authorizationCode],
  ['client_credentials', clientCredentials],
  ['refresh_token', refreshToken],
  ['urn:ietf:params:oauth:grant-type:saml2-bearer', saml2Bearer],
]);

/** Answers `POST /oauth/token`. */
export function respondToTokenRequest(
  world: World,
  request: FakeRequest,
  limiter: RateLimiter,
): FakeResponse {
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/x-www-form-urlencoded') {
    throw new OAuthError('invalid_request', 'Content-Type has to be application/x-www-form-urlencoded');
  }
  const form = new URLSearchParams(request.body);
  const client = authenticateClient(world, request, form);
  limiter.count(`client ${client.clientId}`, world.clock, world.behaviour);
  const handler = grantHandlers.get(form.get('grant_type') ?? '');
  if (!handler) {
    const known = [...grantHandlers.keys()].join(', ');
    throw new OAuthError('unsupported_grant_type', `grant_type has to be one of ${known}`);
  }
  return jsonResponse(200, handler(world, client, form), { 'Cache-Control': 'no-store' });
}
