import type { Spent } from '../measuring/time-work.ts';

/** What a contender is asked to do in one round. */
export interface CallRound {
  /** Messages of the page to read; 0 to send one instead. */
  readonly messages: number;
  readonly calls: number;
  readonly inFlight: number;
  /** Whether to watch where the time goes instead of measuring. */
  readonly profile: boolean;
}

/** What a round took. */
export interface RoundSpent extends Spent {
  /** Time of each call, in milliseconds. */
  readonly timesMs: readonly number[];
  /** Most memory that the process has held so far. */
  readonly peakBytes: number;
}
