import type { Clock } from '../clock.ts';
import { longestTimerMs } from './scope.ts';

/** Waits; rejects with the signal's reason as soon as it fires. */
export function sleep(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      stopTimer();
      reject(signal.reason as Error);
    };
    const stopTimer = clock.startTimer(Math.min(delayMs, longestTimerMs), () => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
