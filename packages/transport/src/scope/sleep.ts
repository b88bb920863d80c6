import type { Clock } from '../clock.ts';
import { longestTimerMs, type Scope } from './scope.ts';

/** Waits; rejects with the scope's reason as soon as it ends. */
export function sleep(clock: Clock, delayMs: number, scope: Scope): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      stopTimer();
      reject(scope.reason);
    };
    const unfollow = scope.onEnd(stop);
    const stopTimer = clock.startTimer(Math.min(delayMs, longestTimerMs), () => {
      unfollow();
      resolve();
    });
    if (scope.ended) stop();
  });
}
