import { type Clock, systemClock } from '@genesys-chat/transport';

/** The clock of the machine, running faster, so that what takes half a minute can be watched. */
export function fastClock(times: number): Clock {
  const startMs = systemClock.now();
  return {
    now: () => startMs + (systemClock.now() - startMs) * times,
    monotonicNow: () => systemClock.monotonicNow() * times,
    startTimer: (delayMs, callback) => systemClock.startTimer(delayMs / times, callback),
  };
}
