import { type FakeBehaviour, defaultBehaviour } from '../fake-behaviour.ts';
import { OAuthError } from '../oauth/oauth-error.ts';
import { type FakeResponse, jsonResponse } from './fake-response.ts';
import { PlatformError } from './platform-error.ts';

/** Makes the answer to a request that failed. */
export function errorResponse(
  error: unknown,
  correlationId: string,
  behaviour: FakeBehaviour = defaultBehaviour,
): FakeResponse {
  if (error instanceof OAuthError) {
    return jsonResponse(error.statusIn(behaviour), error.toBody(behaviour), { 'Cache-Control': 'no-store' });
  }
  if (error instanceof PlatformError) {
    return jsonResponse(error.status, error.toBody(correlationId), error.headers);
  }
  const reason = error instanceof Error ? error.message : 'unknown';
  const failure = new PlatformError(500, 'internal.server.error', `The fake itself failed: ${reason}`);
  return jsonResponse(500, failure.toBody(correlationId));
}
