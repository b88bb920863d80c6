import type { Clock } from '@genesys-chat/transport';
import { waitFor } from './wait-for.ts';

/** Waits for a time, but no longer than until the signal fires; then rejects with the signal's reason. */
export async function pause(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  let stopTimer!: () => void;
  const over = new Promise<void>((resolve) => {
    stopTimer = clock.startTimer(delayMs, resolve);
  });
  try {
    await waitFor(over, signal);
  } finally {
    stopTimer();
  }
}
