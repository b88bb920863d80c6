import type { FakeWorld } from '../internal/fake-world.ts';
import { type Random, createRandom } from '../internal/random.ts';
import type { ApiOptions } from './api-responder.ts';
import { corsHeaders, isPreflight, preflightResponse } from './cors.ts';
import { dispatch } from './dispatch.ts';
import { errorResponse } from './error-response.ts';
import type { FakeRequest } from './fake-request.ts';
import type { FakeResponse } from './fake-response.ts';

/** What every request passes on its way in, and every answer on its way out. */
export class FrontDesk {
  readonly #world: FakeWorld;
  readonly #api: ApiOptions;
  #correlationIds: Random = newCorrelationIds();

  constructor(world: FakeWorld, api: ApiOptions) {
    this.#world = world;
    this.#api = api;
  }

  /** Answers a request. Never throws: a failure of the fake itself is a 500. */
  respond(request: FakeRequest): FakeResponse {
    const correlationId = this.#correlationIds.uuid();
    const answer = isPreflight(request) ? preflightResponse(request) : this.#answer(request, correlationId);
    const { status, body, headers, delivery } = answer;
    return {
      status,
      headers: {
        ...headers,
        'ININ-Correlation-Id': correlationId,
        ...corsHeaders(request, this.#world.behaviour),
      },
      ...(body !== undefined && request.method !== 'HEAD' && { body }),
      ...(delivery && { delivery }),
    };
  }

  /** Forgets what was before. */
  reset(): void {
    this.#correlationIds = newCorrelationIds();
  }

  #answer(request: FakeRequest, correlationId: string): FakeResponse {
    try {
      return this.#world.commit(() => dispatch(this.#world, this.#api, request));
    } catch (error) {
      return errorResponse(error, correlationId);
    }
  }
}

/** Correlation ids are a sequence of their own, so that ids of messages do not depend on who else asks. */
function newCorrelationIds(): Random {
  return createRandom('requests');
}
