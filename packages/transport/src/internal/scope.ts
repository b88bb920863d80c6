import type { Clock } from '../clock.ts';
import { followSignal } from './follow-signal.ts';

/** Longest delay that timers of every platform can hold, in milliseconds (about 24.8 days). */
export const longestTimerMs = 2_147_483_647;

/** A stretch of work with one signal and one end. */
export interface Scope {
  /** Fires when the parent's signal does, or when the time is up. */
  readonly signal: AbortSignal;
  /** Time left, in milliseconds; never below 0. */
  readonly remainingMs: () => number;
  /** Ends the scope: timer and listener go. */
  readonly close: () => void;
}

/**
 * Opens a scope. The signal's reason is the parent's own, or what `timedOut` makes.
 */
export function openScope(
  clock: Clock,
  parents: readonly (AbortSignal | undefined)[],
  timeoutMs: number,
  timedOut: () => Error,
): Scope {
  const controller = new AbortController();
  const endsAtMs = clock.monotonicNow() + timeoutMs;
  const stopTimer = clock.startTimer(Math.min(timeoutMs, longestTimerMs), () => controller.abort(timedOut()));
  const followers: (() => void)[] = [];
  const close = (): void => {
    stopTimer();
    for (const unfollow of followers) unfollow();
  };
  for (const parent of parents) {
    if (parent === undefined) continue;
    if (parent.aborted) {
      controller.abort(parent.reason);
      break;
    }
    followers.push(followSignal(parent, () => controller.abort(parent.reason)));
  }
  return {
    signal: controller.signal,
    remainingMs: () => Math.max(0, endsAtMs - clock.monotonicNow()),
    close,
  };
}
