import type { Clock } from '../clock.ts';
import type { RateLimit, RateLimitStore } from './rate-limit-store.ts';

/** Counts the requests of one client, by the moments at which the last of them left. */
export class MemoryRateLimitStore implements RateLimitStore {
  readonly #clock: Clock;
  /** Moments of the requests in the window, oldest first. */
  #sentAtMs: number[] = [];
  #pausedUntilMs = Number.NEGATIVE_INFINITY;
  /** End of the time in which requests leave one by one; infinite until the first has left after a pause. */
  #spacedUntilMs = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  take({ requests, windowMs }: RateLimit): number {
    const nowMs = this.#clock.monotonicNow();
    if (nowMs < this.#pausedUntilMs) return this.#pausedUntilMs - nowMs;
    const last = this.#sentAtMs.at(-1);
    if (nowMs < this.#spacedUntilMs && last !== undefined) {
      const waitMs = last + windowMs / requests - nowMs;
      if (waitMs > 0) return waitMs;
    }
    this.#forget(nowMs - windowMs, requests);
    const oldest = this.#sentAtMs[this.#sentAtMs.length - requests];
    // Moments are fractions, so the rounded wait alone decides: one of 0 would not be counted otherwise.
    const waitMs = oldest === undefined ? 0 : oldest + windowMs - nowMs;
    if (waitMs > 0) return waitMs;
    this.#sentAtMs.push(nowMs);
    if (this.#spacedUntilMs === Number.POSITIVE_INFINITY) this.#spacedUntilMs = nowMs + windowMs;
    return 0;
  }

  /** Requests of the last stretch of time. */
  countSince(windowMs: number): number {
    const beforeMs = this.#clock.monotonicNow() - windowMs;
    return this.#sentAtMs.filter((moment) => moment > beforeMs).length;
  }

  pause(forMs: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, this.#clock.monotonicNow() + forMs);
    this.#spacedUntilMs = Number.POSITIVE_INFINITY;
  }

  /** Drops moments that have left the window, now and then, so that the list stays short. */
  #forget(beforeMs: number, requests: number): void {
    const first = this.#sentAtMs[0];
    if (first === undefined || first > beforeMs) return;
    if (this.#sentAtMs.length >= requests)
      this.#sentAtMs = this.#sentAtMs.filter((moment) => moment > beforeMs);
  }
}
