import type { Clock } from '../clock.ts';
import type { RateLimit } from './rate-limit-store.ts';

/** The least that a limit shrinks to, as a part of the configured one. */
const smallestPart = 0.1;
/** What a limit grows back by in each window without a refusal, as a part of the configured one. */
const growthPart = 0.1;
/** Refusals this close together, in milliseconds, are one: they answer requests that left together. */
const sameRefusalMs = 1000;

/** A limit that halves when the platform refuses all the same, since others use the same quota, and grows back. */
export class LearnedLimit {
  readonly #clock: Clock;
  readonly #configured: RateLimit;
  #requests: number;
  #refusedAtMs = Number.NEGATIVE_INFINITY;
  #grownAtMs = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, configured: RateLimit) {
    this.#clock = clock;
    this.#configured = configured;
    this.#requests = configured.requests;
  }

  /** The limit that holds now. */
  get current(): RateLimit {
    const { requests, windowMs } = this.#configured;
    if (this.#requests === requests) return this.#configured;
    const windows = Math.floor((this.#clock.monotonicNow() - this.#grownAtMs) / windowMs);
    if (windows > 0) {
      this.#requests = Math.min(requests, this.#requests + Math.ceil(windows * growthPart * requests));
      this.#grownAtMs += windows * windowMs;
    }
    return { requests: this.#requests, windowMs };
  }

  /** Halves the limit after a refusal. */
  shrink(): void {
    const nowMs = this.#clock.monotonicNow();
    if (nowMs - this.#refusedAtMs < sameRefusalMs) return;
    const least = Math.ceil(this.#configured.requests * smallestPart);
    this.#requests = Math.max(least, Math.floor(this.current.requests / 2));
    this.#refusedAtMs = nowMs;
    this.#grownAtMs = nowMs;
  }
}
