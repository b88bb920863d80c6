import type { ChatError } from '../errors/chat-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { ServerError } from '../errors/server-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Failure } from './failure.ts';

/** Statuses that say that the platform will never serve this request. */
const finalServerStatuses = new Set([501, 505]);

/** Judges an answer that is no success: may the request have been carried out, and how is a repeat to be paced? */
export function failureOfStatus(error: ChatError): Failure {
  if (error instanceof RateLimitError) return { error, arrived: 'no', pace: 'hint' };
  if (error instanceof ServerError) {
    if (finalServerStatuses.has(error.status ?? 0)) return { error, arrived: 'no', pace: 'never' };
    if (error.status === 503 && error.retryAfterMs !== undefined)
      return { error, arrived: 'no', pace: 'hint' };
    return { error, arrived: 'maybe', pace: error.retryAfterMs === undefined ? 'backoff' : 'hint' };
  }
  if (error instanceof TimeoutError || error.status === 425)
    return { error, arrived: 'maybe', pace: 'backoff' };
  return { error, arrived: 'no', pace: 'never' };
}
