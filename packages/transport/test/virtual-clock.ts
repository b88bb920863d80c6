import type { Clock } from '../src/clock.ts';

/** A clock that stands still until a test moves it. */
export class VirtualClock implements Clock {
  /** Every delay that was asked for and waited to its end, in milliseconds. */
  readonly waits: number[] = [];
  #nowMs = Date.UTC(2026, 0, 31, 9, 30);
  readonly #startMs = this.#nowMs;
  readonly #timers = new Set<{
    readonly atMs: number;
    readonly delayMs: number;
    readonly fire: () => void;
  }>();

  now(): number {
    return this.#nowMs;
  }

  monotonicNow(): number {
    return this.#nowMs - this.#startMs;
  }

  startTimer(delayMs: number, callback: () => void): () => void {
    const timer = { atMs: this.#nowMs + delayMs, delayMs, fire: callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Timers that are still to fire. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Moves time without firing anything, as a machine that slept. */
  jump(byMs: number): void {
    this.#nowMs += byMs;
  }

  /** Lets the program run, moving to the next timer whenever it waits for one, until the promise settles. */
  async settle<TValue>(promise: Promise<TValue>): Promise<TValue> {
    let settled = false;
    const mark = (): void => {
      settled = true;
    };
    promise.then(mark, mark);
    for (let round = 0; round < 10_000; round += 1) {
      await this.rest();
      if (settled) return promise;
      this.#fireNext();
    }
    throw new Error('nothing settles the promise');
  }

  /** Lets the program run for a time, firing what falls into it. */
  async advance(byMs: number): Promise<void> {
    const untilMs = this.#nowMs + byMs;
    await this.rest();
    for (;;) {
      const next = this.#next();
      if (next === undefined || next.atMs > untilMs) break;
      this.#fireNext();
      await this.rest();
    }
    this.#nowMs = Math.max(this.#nowMs, untilMs);
    await this.rest();
  }

  /** Lets everything run that waits for nothing but the event loop. */
  async rest(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  #next(): { readonly atMs: number } | undefined {
    return [...this.#timers].sort((left, right) => left.atMs - right.atMs)[0];
  }

  #fireNext(): void {
    const [timer] = [...this.#timers].sort((left, right) => left.atMs - right.atMs);
    if (timer === undefined) return;
    this.#timers.delete(timer);
    this.#nowMs = Math.max(this.#nowMs, timer.atMs);
    this.waits.push(timer.delayMs);
    timer.fire();
  }
}
