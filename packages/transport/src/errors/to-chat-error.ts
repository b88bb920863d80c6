import { type Answer, mayBeJson } from '../wire/answer.ts';
import { readErrorBody } from './read-error-body.ts';
import { retryAfterMs } from './retry-after.ts';
import { AuthenticationError } from './authentication-error.ts';
import { BadRequestError } from './bad-request-error.ts';
import type { ChatError, ErrorContext } from './chat-error.ts';
import { ConflictError } from './conflict-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PermissionError } from './permission-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { RedirectError } from './redirect-error.ts';
import { ServerError } from './server-error.ts';
import { TimeoutError } from './timeout-error.ts';

/**
 * Turns an answer that is no success into the class of its status.
 *
 * @param answer - The answer, read to its end.
 * @param call - What is known of the call.
 * @param nowMs - The time of day, for dates in `Retry-After`.
 * @returns The error.
 */
export function toChatError(answer: Answer, call: ErrorContext, nowMs: number): ChatError {
  const { status, headers, text } = answer;
  const document = mayBeJson(answer) ? readErrorBody(text) : undefined;
  const context: ErrorContext = {
    ...call,
    status,
    correlationId: headers['inin-correlation-id'] ?? document?.contextId,
    retryAfterMs: retryAfterMs(headers, document?.message, nowMs),
    platformCode: document?.code,
    details: document?.details,
    response: { headers, body: document?.whole, text },
  };
  if (status === 0 || (status >= 300 && status < 400)) return new RedirectError(context);
  if (status === 401) return new AuthenticationError(context);
  if (status === 403) return new PermissionError(permissionsIn(document?.message), context);
  if (status === 404) return new NotFoundError(context);
  if (status === 408) return new TimeoutError(undefined, context);
  if (status === 409) return new ConflictError(context);
  if (status === 429) return new RateLimitError(document?.limitKey, context);
  if (status >= 500) return new ServerError(context);
  return new BadRequestError(context);
}

/** Reads the permissions that the platform lists in brackets, such as `[chat:room:view, chat:chat:access]`. */
function permissionsIn(message = ''): readonly string[] {
  const list = /\[([\w:, *-]{1,2000})\]/.exec(message)?.[1] ?? '';
  return list.split(/[,\s]+/).filter((name) => name.includes(':'));
}
