import { inspect } from 'node:util';
import { ChatError } from '../src/errors/chat-error.ts';
import { ClientClosedError } from '../src/errors/client-closed-error.ts';
import type { History } from './model-history.ts';
import { type CallOutcome, enough, type HistoryOutcome } from './run-history.ts';

/** What a message may have been carried out under although its call failed: the caller knows that it may have. */
const knowing = new Set(['ambiguous_result', 'client_closed']);

/** Finds everything that a client did in a history and must not do. */
export function violationsOf(history: History, outcome: HistoryOutcome): readonly string[] {
  return [
    ...outcome.calls.flatMap((call) => [
      ...doubledOrLost(call, outcome),
      ...tooManyRequests(call, history, outcome),
      ...unsettled(call, outcome),
      ...refusedByItself(call, outcome),
    ]),
    ...tooEarly(outcome),
    ...tooFast(history, outcome),
    ...restless(outcome),
  ];
}

/** A message is carried out once when its call succeeds, at most once in any case, and never in silence. */
function doubledOrLost({ name, plan, error }: CallOutcome, { platform }: HistoryOutcome): string[] {
  if (plan.kind !== 'post') return [];
  const processed = platform.processed.get(name) ?? 0;
  if (processed > 1) return [`${name} was carried out ${processed} times`];
  if (error === undefined) return processed === 1 ? [] : [`${name} succeeded, but was not carried out`];
  const isKnown = error === enough || (ChatError.isInstance(error) && knowing.has(error.code));
  return processed === 0 || isKnown ? [] : [`${name} was carried out, but ended in ${inspect(error)}`];
}

/** One request more after a token was renewed, and one more on a fresh connection. */
function tooManyRequests(
  { name }: CallOutcome,
  { maxAttempts }: History,
  { platform }: HistoryOutcome,
): string[] {
  const sent = platform.requests.filter(({ call }) => call === name).length;
  return sent > maxAttempts + 2 ? [`${name} sent ${sent} requests`] : [];
}

function unsettled(call: CallOutcome, { closedAtMs }: HistoryOutcome): string[] {
  const { name, plan, startedAtMs, settledAtMs = Number.POSITIVE_INFINITY, error } = call;
  const found: string[] = [];
  const givenUpAtMs = startedAtMs + (plan.abortAfterMs ?? Number.POSITIVE_INFINITY);
  if (settledAtMs > startedAtMs + (plan.deadlineMs ?? Number.POSITIVE_INFINITY))
    found.push(`${name} went on after its deadline`);
  if (settledAtMs > givenUpAtMs) found.push(`${name} went on after its caller gave up`);
  if (settledAtMs > Math.max(startedAtMs, closedAtMs)) found.push(`${name} went on after close()`);
  if (startedAtMs > closedAtMs && !ClientClosedError.isInstance(error) && error !== enough) {
    found.push(`${name} began after close()`);
  }
  if (error !== undefined && error !== enough && !ChatError.isInstance(error)) {
    found.push(`${name} ended in ${inspect(error)}, which is no error of ours`);
  }
  return found;
}

/** A call without a deadline of its own waits in the client's line, unless the platform has refused something. */
function refusedByItself({ name, plan, error }: CallOutcome, { platform }: HistoryOutcome): string[] {
  const isRefused = ChatError.isInstance(error) && error.code === 'rate_limited';
  if (!isRefused || plan.deadlineMs !== undefined || platform.refusals.length > 0) return [];
  return error.status === undefined ? [`${name} was refused, but not by the platform`] : [];
}

/** A 429 holds for everybody, a 503 with `Retry-After` for the call that met it. */
function tooEarly({ platform }: HistoryOutcome): string[] {
  return platform.refusals.flatMap(({ call, status, atMs, untilMs }) =>
    platform.requests
      .filter((request) => request.atMs > atMs && request.atMs < untilMs)
      .filter((request) => status === 429 || request.call === call)
      .map((request) => `${request.call} was sent at ${request.atMs}, but had to wait until ${untilMs}`),
  );
}

function tooFast({ requestsPerMinute }: History, { platform }: HistoryOutcome): string[] {
  return platform.requests.flatMap(({ atMs }) => {
    // A microsecond less than a window, so that rounding is no excess.
    const fromMs = atMs - 60_000 + 0.001;
    const sent = platform.requests.filter((other) => other.atMs > fromMs && other.atMs <= atMs).length;
    return sent > requestsPerMinute ? [`${sent} requests were sent in the minute before ${atMs}`] : [];
  });
}

function restless({ platform, timersAfterClose, closedAtMs, unhandled }: HistoryOutcome): string[] {
  const { mostTokenRequestsAtOnce, requests, inFlight } = platform;
  const late = requests.filter(({ atMs }) => atMs > closedAtMs).length;
  return [
    ...(mostTokenRequestsAtOnce > 1 ? [`${mostTokenRequestsAtOnce} tokens were asked for at once`] : []),
    ...(late > 0 ? [`${late} requests were sent after close()`] : []),
    ...(inFlight > 0 ? [`${inFlight} requests went on after close()`] : []),
    ...(timersAfterClose > 0 ? [`${timersAfterClose} timers ran after close()`] : []),
    ...unhandled.map((error) => `nobody took care of ${String(error)}`),
  ];
}
