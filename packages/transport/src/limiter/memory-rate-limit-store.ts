import type { Clock } from '../clock.ts';
import type { RateLimit, RateLimitStore } from './rate-limit-store.ts';

/** Counts the requests of one client, by the moments at which the last of them left. */
export class MemoryRateLimitStore implements RateLimitStore {
  readonly #clock: Clock;
  /** Moments of the requests in the window, oldest first. */
  #sentAtMs: number[] = [];
  #pausedUntilMs = Number.NEGATIVE_INFINITY;
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
    if (oldest !== undefined) return oldest + windowMs - nowMs;
    this.#sentAtMs.push(nowMs);
    return 0;
  }

  pause(forMs: number, { windowMs }: RateLimit): void {
    const untilMs = this.#clock.monotonicNow() + forMs;
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, untilMs);
    this.#spacedUntilMs = Math.max(this.#spacedUntilMs, untilMs + windowMs);
  }

  /** Drops moments that have left the window, now and then, so that the list stays short. */
  #forget(beforeMs: number, requests: number): void {
    const first = this.#sentAtMs[0];
    if (first === undefined || first > beforeMs) return;
    if (this.#sentAtMs.length >= requests)
      this.#sentAtMs = this.#sentAtMs.filter((moment) => moment > beforeMs);
  }
}
