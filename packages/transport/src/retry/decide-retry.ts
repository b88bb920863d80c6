import type { Failure } from './failure.ts';
import type { RetrySettings } from './retry-settings.ts';

/** What a call has done and may still do. */
export interface CallState {
  /** Whether sending the request twice is as good as once. */
  readonly repeatable: boolean;
  /** Requests sent so far. */
  readonly attempts: number;
  /** Time left for the call, in milliseconds. */
  readonly remainingMs: number;
  /** Whether the one repeat after a closed connection that is made at once, at no cost, is used up. */
  readonly usedFreshConnection: boolean;
}

/** Wait and send again, or stop; `ambiguous` when it is unknown whether the request was carried out. */
export type RetryDecision =
  | { readonly kind: 'repeat'; readonly delayMs: number; readonly cost: number }
  | { readonly kind: 'stop' }
  | { readonly kind: 'ambiguous' };

/** Tokens of the retry budget that a repeat costs, and one that the platform itself paces. */
const repeatCost = 14;
const pacedRepeatCost = 5;

/** Decides what follows a failed attempt. */
export function decideRetry(
  failure: Failure,
  call: CallState,
  settings: RetrySettings,
  random: () => number,
): RetryDecision {
  if (failure.arrived === 'maybe' && !call.repeatable) return { kind: 'ambiguous' };
  if (call.attempts >= settings.maxAttempts || failure.pace === 'never') return { kind: 'stop' };
  if (failure.pace === 'fresh-connection' && !call.usedFreshConnection) {
    return { kind: 'repeat', delayMs: 0, cost: 0 };
  }
  if (failure.pace === 'hint') return followHint(failure.error.retryAfterMs, call, settings, random);
  const delayMs = settings.backoff(call.attempts, random);
  return delayMs < call.remainingMs ? { kind: 'repeat', delayMs, cost: repeatCost } : { kind: 'stop' };
}

/** Waits as long as the platform says and a little longer, never shorter; stops when that cannot succeed. */
function followHint(
  hintMs: number | undefined,
  call: CallState,
  settings: RetrySettings,
  random: () => number,
): RetryDecision {
  if (hintMs === undefined || hintMs > settings.maxRetryAfterMs || hintMs >= call.remainingMs) {
    return { kind: 'stop' };
  }
  const spreadMs = Math.min(1000, hintMs / 10, call.remainingMs - hintMs);
  return { kind: 'repeat', delayMs: hintMs + random() * spreadMs, cost: pacedRepeatCost };
}
