import { ChatError, type ErrorContext } from '../errors/chat-error.ts';
import { ResponseTooLargeError } from '../errors/response-too-large-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { announceLimit } from '../limiter/announce-limit.ts';
import type { Answer } from '../wire/answer.ts';
import type { WireRequest } from '../request/build-request.ts';
import type { Call } from './call.ts';
import type { ClientCore } from './client-core.ts';
import { failureOfNetwork } from '../retry/failure-of-network.ts';
import { failureOfStatus } from '../retry/failure-of-status.ts';
import type { Failure } from '../retry/failure.ts';
import { readRefusal } from './read-refusal.ts';
import { Scope } from '../scope/scope.ts';
import { within } from '../scope/within.ts';

/** What one attempt needs to know beyond the call. */
export interface Attempt {
  readonly token: string | undefined;
  readonly timeoutMs: number;
  /** Which attempt of the call it is, counted from 1. */
  readonly attempts: number;
  /** Whether an earlier attempt may have been carried out. */
  readonly mayHaveArrived: boolean;
}

/** How an attempt ended. What must end the whole call at once is thrown instead. */
export type Outcome =
  | { readonly kind: 'done'; readonly value: unknown; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Sends a request once and reads the answer to its end, within the attempt's own time. */
export async function sendOnce(
  core: ClientCore,
  call: Call,
  { token, timeoutMs, attempts, mayHaveArrived }: Attempt,
  parent: Scope,
): Promise<Outcome> {
  const about = { call: call.info, attempt: attempts };
  let context: ErrorContext = { operation: call.info.operation, attempts: attempts - 1 };
  let sent = false;
  const scope = new Scope(core.clock, [parent], timeoutMs, () => new TimeoutError(timeoutMs, context));
  try {
    const gathering = core.events.beforeRequest(about);
    const added = gathering && (await within(gathering, scope));
    const startedAtMs = core.clock.monotonicNow();
    sent = true;
    context = { ...context, attempts };
    const reply = await core.exchange(complete(call.request, added, token), scope);
    const { status, headers } = reply;
    const ok = status >= 200 && status < 300;
    const correlationId = headers['inin-correlation-id'];
    context = { ...context, status, correlationId };
    const bytes = core.maxResponseBytes;
    const limit = { bytes, exceeded: () => new ResponseTooLargeError(bytes, context) };
    const text = ok
      ? await reply.read(limit, scope)
      : await readRefusal(reply, limit, core.clock, { attempt: scope, call: parent });
    const durationMs = core.clock.monotonicNow() - startedAtMs;
    const telling = core.events.afterResponse({ ...about, status, correlationId, durationMs });
    if (telling) await within(telling, scope);
    if (call.authorized) announceLimit(core.limiter, headers);
    const answer = { status, headers, text };
    if (ok) return { kind: 'done', value: call.read(answer, context), answer };
    if (mayHaveArrived && status === call.alreadyDoneStatus)
      return { kind: 'done', value: undefined, answer };
    return { kind: 'failed', failure: failureOfStatus(call.refuse(answer, context, core.clock.now())) };
  } catch (error) {
    return { kind: 'failed', failure: failureOfThrown(error, call, parent, context, sent) };
  } finally {
    scope.close();
  }
}

/** Adds what a request gets at the last moment; nothing can take the place of the token. */
function complete(
  request: WireRequest,
  added: WireRequest['headers'] | undefined,
  token: string | undefined,
): WireRequest {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return { ...request, headers: { ...request.headers, ...added, ...authorization } };
}

/** Sorts what was thrown: the caller's wish and answers out of shape end the call, the rest may be repeated. */
function failureOfThrown(
  error: unknown,
  call: Call,
  parent: Scope,
  context: ErrorContext,
  sent: boolean,
): Failure {
  const timedOut = error instanceof TimeoutError;
  if (!sent) throw error;
  // A deadline leaves open what became of a request that must not be sent twice; the caller has to know.
  if (parent.ended && !(timedOut && !call.repeatable)) throw parent.reason;
  if (timedOut) return { error, arrived: 'maybe', pace: 'backoff' };
  if (error instanceof ChatError) throw error;
  return failureOfNetwork(error, context);
}
