import type { CloudClock } from './cloud-clock.ts';

/** Where a virtual clock stands when nobody says otherwise: 1 January 2026, 09:00 UTC. */
export const virtualClockStart: number = Date.UTC(2026, 0, 1, 9);

interface Timer {
  /** By the time that has passed. */
  readonly dueAt: number;
  readonly run: () => void;
}

/** A clock that stands still until it is advanced, so that a test can let a day pass in no time. */
export class VirtualClock implements CloudClock {
  #passedMs = 0;
  #startMs: number;
  #timers: Timer[] = [];

  /**
   * Sets the clock.
   *
   * @param startMs - Milliseconds since 1970.
   */
  constructor(startMs: number = virtualClockStart) {
    this.#startMs = startMs;
  }

  /** {@inheritDoc FakeClock.now} */
  now(): number {
    return this.#startMs + this.#passedMs;
  }

  /** {@inheritDoc CloudClock.monotonicNow} */
  monotonicNow(): number {
    return this.#passedMs;
  }

  /** {@inheritDoc FakeClock.advance} */
  advance(ms: number): void {
    const target = this.#passedMs + ms;
    for (let timer = this.#takeDue(target); timer; timer = this.#takeDue(target)) {
      this.#passedMs = timer.dueAt;
      timer.run();
    }
    this.#passedMs = target;
  }

  /** {@inheritDoc FakeClock.schedule} */
  schedule(delayMs: number, run: () => void): () => void {
    const timer: Timer = { dueAt: this.#passedMs + Math.max(0, delayMs), run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** {@inheritDoc CloudClock.startTimer} */
  startTimer(delayMs: number, callback: () => void): () => void {
    return this.schedule(delayMs, callback);
  }

  /**
   * Turns the clock, also back. What waits goes on waiting as long as it had to.
   *
   * @param ms - Milliseconds since 1970.
   */
  turnTo(ms: number): void {
    this.#startMs = ms - this.#passedMs;
  }

  #takeDue(target: number): Timer | undefined {
    const [first, ...others] = this.#timers.filter(({ dueAt }) => dueAt <= target);
    if (!first) return undefined;
    const next = others.reduce((earliest, timer) => (timer.dueAt < earliest.dueAt ? timer : earliest), first);
    this.#timers = this.#timers.filter((timer) => timer !== next);
    return next;
  }
}
