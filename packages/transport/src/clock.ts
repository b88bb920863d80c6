/** Where time comes from; pass another one to make tests exact. */
export interface Clock {
  /**
   * The time of day, for token expiry and dates in headers.
   *
   * @returns Milliseconds since 1970.
   */
  now(): number;
  /**
   * Time that only ever goes forward, for waits and deadlines.
   *
   * @returns Milliseconds since some moment.
   */
  monotonicNow(): number;
  /**
   * Calls back once, later.
   *
   * @param delayMs - Time to wait, in milliseconds; never more than 2,147,483,647.
   * @param callback - What to do then.
   * @returns Ends the wait without calling back.
   */
  startTimer(delayMs: number, callback: () => void): () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicNow: () => performance.now(),
  startTimer: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
