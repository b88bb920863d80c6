/** What the fake takes the time from. */
export interface FakeClock {
  /**
   * Reads the clock.
   *
   * @returns Milliseconds since 1970.
   */
  now(): number;
  /**
   * Moves the clock forward and runs, in order, what falls due on the way: heartbeats, expiries, delays.
   *
   * @param ms - By how much, in milliseconds.
   */
  advance(ms: number): void;
  /**
   * Runs something later.
   *
   * @param delayMs - How much later, in milliseconds.
   * @param run - What to run, once.
   * @returns A function that calls it off.
   */
  schedule(delayMs: number, run: () => void): () => void;
}
