/** How many requests may leave within a sliding window. */
export interface RateLimit {
  /** Requests in any window of that length. */
  readonly requests: number;
  /** Length of the window, in milliseconds. */
  readonly windowMs: number;
}

/**
 * Counts requests. The one in memory counts those of one client; implement it over something shared to count those
 * of all processes that use one token.
 */
export interface RateLimitStore {
  /**
   * Asks to send one request, and counts it when it may be sent.
   *
   * @param limit - The limit that holds for this request; smaller for background calls, and for a while after a refusal.
   * @returns 0 when the request may be sent, otherwise the time to wait before asking again, in milliseconds.
   */
  take(limit: RateLimit): number | Promise<number>;
  /**
   * Lets nobody send for a time, because the platform said so. Afterwards requests leave one by one, evenly spaced
   * over a window, so that they do not all arrive at once.
   *
   * @param forMs - The time, in milliseconds.
   * @param limit - The limit that holds at the moment.
   */
  pause(forMs: number, limit: RateLimit): void | Promise<void>;
}
