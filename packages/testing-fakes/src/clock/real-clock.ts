import type { CloudClock } from './cloud-clock.ts';

/** Longest delay that `setTimeout` keeps, in milliseconds. */
const longestDelayMs = 2 ** 31 - 1;

interface Timer {
  readonly dueAt: number;
  readonly run: () => void;
  handle?: ReturnType<typeof setTimeout>;
}

/** The machine's clock, which can be put forward. Its timers keep no process alive. */
export class RealClock implements CloudClock {
  readonly #timers = new Set<Timer>();
  #offsetMs = 0;

  /** {@inheritDoc FakeClock.now} */
  now(): number {
    return Date.now() + this.#offsetMs;
  }

  /** {@inheritDoc CloudClock.monotonicNow} */
  monotonicNow(): number {
    return performance.now() + this.#offsetMs;
  }

  /** {@inheritDoc FakeClock.advance} */
  advance(ms: number): void {
    this.#offsetMs += ms;
    const byDueTime = [...this.#timers].sort((one, other) => one.dueAt - other.dueAt);
    for (const timer of byDueTime) this.#arm(timer);
  }

  /** {@inheritDoc FakeClock.schedule} */
  schedule(delayMs: number, run: () => void): () => void {
    const timer: Timer = { dueAt: this.now() + Math.max(0, delayMs), run };
    this.#timers.add(timer);
    this.#wait(timer, Math.max(0, delayMs));
    return () => this.#drop(timer);
  }

  /** {@inheritDoc CloudClock.startTimer} */
  startTimer(delayMs: number, callback: () => void): () => void {
    return this.schedule(delayMs, callback);
  }

  #arm(timer: Timer): void {
    if (!this.#timers.has(timer)) return;
    clearTimeout(timer.handle);
    const remainingMs = timer.dueAt - this.now();
    if (remainingMs > 0) {
      this.#wait(timer, remainingMs);
      return;
    }
    this.#drop(timer);
    timer.run();
  }

  #wait(timer: Timer, delayMs: number): void {
    timer.handle = setTimeout(() => this.#arm(timer), Math.min(delayMs, longestDelayMs));
    const { handle } = timer;
    if (typeof handle === 'object') handle.unref();
  }

  #drop(timer: Timer): void {
    clearTimeout(timer.handle);
    this.#timers.delete(timer);
  }
}
