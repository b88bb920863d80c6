import type { FakeClock } from '../clock/fake-clock.ts';
import type { FakeBehaviour } from '../fake-behaviour.ts';
import { tooManyRequests } from './rate-limit-error.ts';

/** Window that requests are counted in, in milliseconds. */
const windowMs = 60_000;

/** Tokens that are remembered; the oldest windows are over by far when there are more. */
const mostWindows = 10_000;

/** Counts the requests of each token, in windows of a minute from its first request on. */
export class RateLimiter {
  readonly #windows = new Map<string, { readonly endsAt: number; count: number }>();

  /** Counts a request, or refuses it with 429. */
  count(key: string, clock: FakeClock, { requestsPerMinute }: FakeBehaviour): void {
    if (requestsPerMinute === Infinity) return;
    const now = clock.now();
    const window = this.#windows.get(key);
    if (!window || window.endsAt <= now) {
      this.#windows.delete(key);
      if (this.#windows.size >= mostWindows) this.#windows.clear();
      this.#windows.set(key, { endsAt: now + windowMs, count: 1 });
      return;
    }
    if (window.count >= requestsPerMinute) {
      const seconds = Math.ceil((window.endsAt - now) / 1000);
      throw tooManyRequests(seconds, seconds);
    }
    window.count += 1;
  }

  /** Forgets what was counted. */
  reset(): void {
    this.#windows.clear();
  }
}
