import type { RateLimitStore } from './limiter/rate-limit-store.ts';

/** How fast a client sends, at most. */
export interface RateLimitOptions {
  /**
   * Requests in any minute.
   *
   * @defaultValue 300, which the platform grants to each token
   */
  readonly requestsPerMinute?: number | undefined;
  /**
   * Counts the requests; give several clients one shared store when they use one token. While it fails, the client
   * counts its own.
   *
   * @defaultValue in memory, for this client alone
   */
  readonly store?: RateLimitStore | undefined;
}
