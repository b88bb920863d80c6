import type { FakeBehaviour } from '../fake-behaviour.ts';
import type { FakeRequest } from './fake-request.ts';
import type { FakeResponse } from './fake-response.ts';

/** Lets the browser page that sent a request read the answer. */
export function corsHeaders({ headers }: FakeRequest, behaviour: FakeBehaviour): Record<string, string> {
  const origin = headers['origin'];
  if (origin === undefined) return {};
  const exposed = ['ININ-Correlation-Id', ...(behaviour.exposeRetryAfter ? ['Retry-After'] : [])];
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': exposed.join(', '),
    Vary: 'Origin',
  };
}

/** Whether a request only asks what a page may send. */
export function isPreflight({ method, headers }: FakeRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** Answers a preflight: any method in use, any header asked for. */
export function preflightResponse({ headers }: FakeRequest): FakeResponse {
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '',
      'Access-Control-Max-Age': '600',
    },
  };
}
