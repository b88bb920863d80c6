import type { Clock } from '@genesys-chat/transport';

/** Browsers and workers tell when the network is back; other surroundings have no such event. */
const network: Partial<Pick<typeof globalThis, 'addEventListener' | 'removeEventListener'>> = globalThis;

/** Waits, but no longer than until the signal fires or the network is back. */
export function pause(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      stopTimer();
      signal.removeEventListener('abort', end);
      network.removeEventListener?.('online', end);
      resolve();
    };
    const stopTimer = clock.startTimer(delayMs, end);
    network.addEventListener?.('online', end);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}
