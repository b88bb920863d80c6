/**
 * How a client repeats what failed. Only what is safe to repeat is repeated: a message that may have arrived is
 * never sent again by itself.
 */
export interface RetryOptions {
  /**
   * How many requests one call may send, the first included; at least 1.
   *
   * @defaultValue 3
   */
  readonly maxAttempts?: number | undefined;
  /**
   * Longest `Retry-After` to wait for, in milliseconds; beyond it the call fails at once with a `RateLimitError`.
   *
   * @defaultValue 60,000
   */
  readonly maxRetryAfterMs?: number | undefined;
  /**
   * Delays between attempts where the platform names none: `jitter` is a random time up to a ceiling that doubles
   * from 250 ms to 10 s; `genesys` is 3, 9, 27 s, for jobs that can wait.
   *
   * @defaultValue `'jitter'`
   */
  readonly backoff?: 'jitter' | 'genesys' | undefined;
}
