import type { Clock } from '../clock.ts';
import { MemoryRateLimitStore } from './memory-rate-limit-store.ts';
import type { RateLimit, RateLimitStore } from './rate-limit-store.ts';

/** Longest time to wait for a store, in milliseconds; one that takes longer counts as failed. */
const patienceMs = 1000;

/** A shared store, and one in memory that takes over for as long as the shared one fails. */
export class GuardedStore implements RateLimitStore {
  readonly #clock: Clock;
  readonly #shared: RateLimitStore;
  readonly #insurance: MemoryRateLimitStore;
  readonly #onFailure: (error: unknown) => void;

  constructor(clock: Clock, shared: RateLimitStore, onFailure: (error: unknown) => void) {
    this.#clock = clock;
    this.#shared = shared;
    this.#insurance = new MemoryRateLimitStore(clock);
    this.#onFailure = onFailure;
  }

  async take(limit: RateLimit): Promise<number> {
    try {
      const waitMs = await this.#inTime(this.#shared.take(limit));
      if (waitMs >= 0) return waitMs;
      throw new TypeError('take() has to give a number of at least 0');
    } catch (error) {
      this.#onFailure(error);
      return this.#insurance.take(limit);
    }
  }

  async pause(forMs: number, limit: RateLimit): Promise<void> {
    this.#insurance.pause(forMs, limit);
    try {
      await this.#inTime(this.#shared.pause(forMs, limit));
    } catch (error) {
      this.#onFailure(error);
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
