/** How close a client is to its rate limit. */
export interface RateLimitState {
  /** Requests in any minute that are allowed now; halved by a refusal, and grown back in ten minutes. */
  readonly requestsPerMinute: number;
  /** Requests that left in the last minute; `undefined` where a shared store counts them. */
  readonly used: number | undefined;
  /** Time for which nothing leaves because the platform asked for that, in milliseconds. */
  readonly pausedForMs: number;
  /** Requests that wait for their turn. */
  readonly waiting: number;
}
