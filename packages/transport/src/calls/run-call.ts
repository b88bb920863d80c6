import { AmbiguousResultError } from '../errors/ambiguous-result-error.ts';
import type { FailureInfo } from '../client-hooks.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import type { ChatError } from '../errors/chat-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { CallOptions } from '../sender.ts';
import { type CallSettings, callSettings } from './call-settings.ts';
import type { Call, CallResult } from './call.ts';
import type { ClientCore } from './client-core.ts';
import { decideRetry } from '../retry/decide-retry.ts';
import type { Failure } from '../retry/failure.ts';
import { Scope } from '../scope/scope.ts';
import { sendOnce } from './send-once.ts';
import { sleep } from '../scope/sleep.ts';
import { within } from '../scope/within.ts';

/** Tokens that a success gives back to the retry budget. */
const successRefund = 1;

/** How far a call has come. */
interface Progress {
  attempts: number;
  usedFreshConnection: boolean;
}

/** Makes a call within one deadline and one signal: token, attempts, waits and reading all end with it. */
export function runCall(core: ClientCore, call: Call, options: CallOptions): Promise<CallResult> {
  return core.events.around(call.info, async () => {
    const { operation } = call.info;
    const settings = callSettings(core, options);
    const { deadlineMs } = settings;
    const progress = { attempts: 0, usedFreshConnection: false };
    const scope = new Scope(core.clock, [core.closed, options.signal], deadlineMs, () => {
      return new TimeoutError(deadlineMs, { operation, attempts: progress.attempts });
    });
    try {
      scope.throwIfEnded();
      return await attemptUntilDone(core, call, settings, scope, progress);
    } finally {
      scope.close();
    }
  });
}

async function attemptUntilDone(
  core: ClientCore,
  call: Call,
  { patient, timeoutMs, priority }: CallSettings,
  scope: Scope,
  progress: Progress,
): Promise<CallResult> {
  const { operation } = call.info;
  // Logins are not held back: they have a limit of their own, and calls wait for them.
  const limiter = call.authorized ? core.limiter : undefined;
  const given = call.authorized
    ? (core.tokens.atHand ?? (await within(core.tokens.get(operation), scope)))
    : undefined;
  let token = given?.accessToken;
  let isFresh = given?.renewed ?? false;
  let renewedToken = false;
  let mayHaveArrived = false;
  const tooLong = (retryAfterMs: number): RateLimitError =>
    new RateLimitError(undefined, { operation, attempts: progress.attempts, retryAfterMs });
  for (;;) {
    const turn = limiter?.enter({ priority, patient, scope, tooLong });
    if (turn !== undefined) {
      await turn;
      // A token that was renewed before the wait may have expired in it.
      isFresh = false;
    }
    scope.throwIfEnded();
    const attempts = (progress.attempts += 1);
    const outcome = await sendOnce(core, call, { token, timeoutMs, attempts, mayHaveArrived }, scope);
    if (outcome.kind === 'done') {
      core.budget.giveBack(successRefund);
      return { value: outcome.value, answer: outcome.answer, attempts };
    }
    const { failure } = outcome;
    if (failure.error instanceof RateLimitError) limiter?.refused(failure.error.retryAfterMs ?? 0);
    mayHaveArrived ||= failure.arrived === 'maybe';
    if (failure.error instanceof AuthenticationError && token !== undefined && !renewedToken && !isFresh) {
      renewedToken = true;
      token = await within(core.tokens.renew(token), scope);
      if (token === undefined) throw failure.error;
      continue;
    }
    await waitToRepeat(core, call, failure, scope, progress);
  }
}

/** Waits until the request may be repeated; throws when it must not be. */
async function waitToRepeat(
  core: ClientCore,
  call: Call,
  failure: Failure,
  scope: Scope,
  progress: Progress,
): Promise<void> {
  const { retry, random, budget } = core;
  const { error } = failure;
  const maxAttempts = Math.min(retry.maxAttempts, call.maxAttempts ?? retry.maxAttempts);
  const state = { ...progress, repeatable: call.repeatable, remainingMs: scope.remainingMs() };
  const decision = decideRetry(failure, state, { ...retry, maxAttempts }, random);
  if (decision.kind === 'ambiguous') throw ambiguous(error, progress.attempts);
  if (decision.kind === 'stop') throw error;
  if (!budget.take(decision.cost)) {
    core.events.limit({ reason: 'retry_budget', waitMs: 0, waiting: core.limiter?.waiting ?? 0 });
    throw error;
  }
  progress.usedFreshConnection ||= failure.pace === 'fresh-connection';
  const { delayMs } = decision;
  core.events.retry({
    call: call.info,
    attempt: progress.attempts,
    delayMs,
    error: failureInfo(error),
    budgetLeft: budget.left,
  });
  await sleep(core.clock, delayMs, scope);
}

/** What hooks are told of an error: the answer in it may quote what was sent. */
function failureInfo(error: ChatError): FailureInfo {
  const { name, code, message, status, correlationId, retryAfterMs, platformCode } = error;
  return { name, code, message, status, correlationId, retryAfterMs, platformCode };
}

function ambiguous(error: Failure['error'], attempts: number): AmbiguousResultError {
  const { operation, status, correlationId, retryAfterMs, platformCode } = error;
  return new AmbiguousResultError({
    operation,
    status,
    correlationId,
    retryAfterMs,
    platformCode,
    attempts,
    cause: error,
  });
}
