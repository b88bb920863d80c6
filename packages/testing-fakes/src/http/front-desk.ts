import { playHttpFault } from '../faults/play-http-fault.ts';
import type { Faults } from '../faults/faults.ts';
import type { FakeWorld } from '../internal/fake-world.ts';
import { type Random, createRandom } from '../internal/random.ts';
import type { RequestJournal } from '../journal/request-journal.ts';
import { expireToken } from '../oauth/revoke.ts';
import type { ApiOptions } from './api-responder.ts';
import { corsHeaders, isPreflight, preflightResponse } from './cors.ts';
import { errorResponse } from './error-response.ts';
import type { FakeRequest } from './fake-request.ts';
import type { FakeResponse } from './fake-response.ts';
import { type Destination, findDestination } from './find-destination.ts';
import { PlatformError } from './platform-error.ts';

/** What the front desk works with. */
export interface FrontDeskParts {
  readonly world: FakeWorld;
  readonly api: ApiOptions;
  readonly faults: Faults;
  readonly journal: RequestJournal;
}

/** What every request passes on its way in, and every answer on its way out. */
export class FrontDesk {
  readonly #parts: FrontDeskParts;
  #correlationIds: Random = newCorrelationIds();

  constructor(parts: FrontDeskParts) {
    this.#parts = parts;
  }

  /** Answers a request. Never throws: a failure of the fake itself is a 500. */
  respond(request: FakeRequest): FakeResponse {
    const { world } = this.#parts;
    const correlationId = this.#correlationIds.uuid();
    const answer = isPreflight(request) ? preflightResponse(request) : this.#answer(request, correlationId);
    const { body, headers, ...rest } = answer;
    return {
      ...rest,
      headers: {
        ...headers,
        'ININ-Correlation-Id': correlationId,
        ...corsHeaders(request, world.behaviour),
      },
      ...(body !== undefined && request.method !== 'HEAD' && { body }),
    };
  }

  /** Forgets what was before. */
  reset(): void {
    this.#correlationIds = newCorrelationIds();
    this.countAnew();
  }

  /** Forgets how many requests each token has sent lately. */
  countAnew(): void {
    this.#parts.api.limiter.reset();
  }

  #answer(request: FakeRequest, correlationId: string): FakeResponse {
    const { faults, journal } = this.#parts;
    const destination = this.#findDestination(request);
    const process = (): FakeResponse => this.#process(request, destination, correlationId);
    const { name: operation, pathValues } =
      destination instanceof PlatformError ? { name: undefined, pathValues: {} } : destination;
    const fault = faults.strikeRequest(request, operation);
    const answer = fault
      ? playHttpFault(fault, { process, expireToken: () => this.#expireToken(request), correlationId })
      : process();
    journal.record({ request, operation, pathValues, fault: fault?.name, answer, correlationId });
    return answer;
  }

  #findDestination(request: FakeRequest): Destination | PlatformError {
    try {
      return findDestination(this.#parts.api, request);
    } catch (error) {
      if (error instanceof PlatformError) return error;
      throw error;
    }
  }

  #process(
    request: FakeRequest,
    destination: Destination | PlatformError,
    correlationId: string,
  ): FakeResponse {
    const { world } = this.#parts;
    try {
      if (request.bodyBytes > world.behaviour.maxBodyBytes) {
        throw new PlatformError(413, 'request.entity.too.large', 'The body of the request is too large.');
      }
      if (destination instanceof PlatformError) throw destination;
      return world.commit(() => destination.respond(world));
    } catch (error) {
      return errorResponse(error, correlationId, world.behaviour);
    }
  }

  #expireToken({ headers }: FakeRequest): void {
    const { world } = this.#parts;
    world.commit(() => expireToken(world, headers['authorization'] ?? ''));
  }
}

/** Correlation ids are a sequence of their own, so that ids of messages do not depend on who else asks. */
function newCorrelationIds(): Random {
  return createRandom('requests');
}
