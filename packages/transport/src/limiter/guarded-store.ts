import type { Clock } from '../clock.ts';
import { MemoryRateLimitStore } from './memory-rate-limit-store.ts';
import type { RateLimit, RateLimitStore } from './rate-limit-store.ts';

/** Longest time to wait for a store, in milliseconds; one that takes longer counts as failed. */
const patienceMs = 1000;

/** Time after a failure in which the store is left alone, in milliseconds. */
const restMs = 5000;

/** A shared store, and one in memory that takes over for as long as the shared one fails. */
export class GuardedStore implements RateLimitStore {
  readonly #clock: Clock;
  readonly #shared: RateLimitStore;
  readonly #insurance: MemoryRateLimitStore;
  readonly #onFailure: (error: unknown) => void;

  #askAgainAtMs = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, shared: RateLimitStore, onFailure: (error: unknown) => void) {
    this.#clock = clock;
    this.#shared = shared;
    this.#insurance = new MemoryRateLimitStore(clock);
    this.#onFailure = onFailure;
  }

  async take(limit: RateLimit): Promise<number> {
    const waitMs = await this.#ask(() => this.#shared.take(limit));
    if (waitMs !== undefined && waitMs >= 0) return waitMs;
    return this.#insurance.take(limit);
  }

  async pause(forMs: number, limit: RateLimit): Promise<void> {
    this.#insurance.pause(forMs);
    await this.#ask(() => this.#shared.pause(forMs, limit));
  }

  /** Asks the shared store, unless it failed a moment ago: nobody should have to wait for that again and again. */
  async #ask<TValue>(question: () => TValue | Promise<TValue>): Promise<TValue | undefined> {
    if (this.#clock.monotonicNow() < this.#askAgainAtMs) return undefined;
    try {
      return await this.#inTime(question());
    } catch (error) {
      this.#askAgainAtMs = this.#clock.monotonicNow() + restMs;
      this.#onFailure(error);
      return undefined;
    }
  }

  /** Waits for the shared store, but not for ever. */
  #inTime<TValue>(answer: TValue | Promise<TValue>): Promise<TValue> {
    return new Promise((resolve, reject) => {
      const stop = this.#clock.startTimer(patienceMs, () => {
        reject(new Error(`the rate limit store did not answer within ${patienceMs} ms`));
      });
      Promise.resolve(answer).then(resolve, reject).finally(stop);
    });
  }
}
