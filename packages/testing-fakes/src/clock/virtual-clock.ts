import type { FakeClock } from './fake-clock.ts';

/** Where a virtual clock stands when nobody says otherwise: 1 January 2026, 09:00 UTC. */
export const virtualClockStart: number = Date.UTC(2026, 0, 1, 9);

interface Timer {
  dueAt: number;
  readonly run: () => void;
}

/** A clock that stands still until it is advanced, so that a test can let a day pass in no time. */
export class VirtualClock implements FakeClock {
  #now: number;
  #timers: Timer[] = [];

  /**
   * Sets the clock.
   *
   * @param startMs - Milliseconds since 1970.
   */
  constructor(startMs: number = virtualClockStart) {
    this.#now = startMs;
  }

  /** {@inheritDoc FakeClock.now} */
  now(): number {
    return this.#now;
  }

  /** {@inheritDoc FakeClock.advance} */
  advance(ms: number): void {
    const target = this.#now + ms;
    for (let timer = this.#takeDue(target); timer; timer = this.#takeDue(target)) {
      this.#now = timer.dueAt;
      timer.run();
    }
    this.#now = target;
  }

  /** {@inheritDoc FakeClock.schedule} */
  schedule(delayMs: number, run: () => void): () => void {
    const timer: Timer = { dueAt: this.#now + Math.max(0, delayMs), run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /**
   * Turns the clock, also back. What waits goes on waiting as long as it had to.
   *
   * @param ms - Milliseconds since 1970.
   */
  turnTo(ms: number): void {
    const difference = ms - this.#now;
    this.#now = ms;
    for (const timer of this.#timers) timer.dueAt += difference;
  }

  #takeDue(target: number): Timer | undefined {
    const [first, ...others] = this.#timers.filter(({ dueAt }) => dueAt <= target);
    if (!first) return undefined;
    const next = others.reduce((earliest, timer) => (timer.dueAt < earliest.dueAt ? timer : earliest), first);
    this.#timers = this.#timers.filter((timer) => timer !== next);
    return next;
  }
}
