import type { FakeClock } from './fake-clock.ts';

/** The clock of a fake, in the shape in which a client takes one too: then both go by the same time. */
export interface CloudClock extends FakeClock {
  /**
   * Time that only ever goes forward, also when the fake is reset.
   *
   * @returns Milliseconds since some moment.
   */
  monotonicNow(): number;
  /**
   * Calls back once, later.
   *
   * @param delayMs - How much later, in milliseconds.
   * @param callback - What to do then.
   * @returns A function that calls it off.
   */
  startTimer(delayMs: number, callback: () => void): () => void;
}

/** Gives a clock that a fake was made with what a client asks of one. */
export function toCloudClock(clock: FakeClock): CloudClock {
  if ('startTimer' in clock && 'monotonicNow' in clock) return clock as CloudClock;
  return {
    now: () => clock.now(),
    monotonicNow: () => clock.now(),
    advance: (ms) => clock.advance(ms),
    schedule: (delayMs, run) => clock.schedule(delayMs, run),
    startTimer: (delayMs, callback) => clock.schedule(delayMs, callback),
  };
}
