import type { Clock } from '../src/clock.ts';

interface Timer {
  readonly atMs: number;
  readonly order: number;
  readonly fire: () => void;
  readonly owner: 'client' | 'platform';
}

/** A clock for a client and a platform, which tells the timers of the two apart. */
export class ModelClock implements Clock {
  #nowMs = 0;
  #offsetMs = Date.UTC(2026, 0, 31);
  #order = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#nowMs + this.#offsetMs;
  }

  monotonicNow(): number {
    return this.#nowMs;
  }

  startTimer(delayMs: number, fire: () => void): () => void {
    return this.#start('client', delayMs, fire);
  }

  startPlatformTimer(delayMs: number, fire: () => void): () => void {
    return this.#start('platform', delayMs, fire);
  }

  /** Turns the time of day, as a correction of the machine's clock does. */
  jump(byMs: number): void {
    this.#offsetMs += byMs;
  }

  /** Timers of the client that are still to fire. */
  get clientTimers(): number {
    return [...this.#timers].filter(({ owner }) => owner === 'client').length;
  }

  /** Moves to the next timer and fires it; `false` when there is none. */
  fireNext(): boolean {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (
        next === undefined ||
        timer.atMs < next.atMs ||
        (timer.atMs === next.atMs && timer.order < next.order)
      ) {
        next = timer;
      }
    }
    if (next === undefined) return false;
    this.#timers.delete(next);
    this.#nowMs = Math.max(this.#nowMs, next.atMs);
    next.fire();
    return true;
  }

  #start(owner: Timer['owner'], delayMs: number, fire: () => void): () => void {
    this.#order += 1;
    const timer = { atMs: this.#nowMs + delayMs, order: this.#order, fire, owner };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }
}
