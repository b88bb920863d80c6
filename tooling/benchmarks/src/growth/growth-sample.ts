import type { Latency } from '../measuring/latency.ts';

/** What one contender took at one place of a plot. */
export interface GrowthSample {
  /** How large the work was. */
  readonly at: number;
  /** Calls, events or messages a second. */
  readonly perSecond: number;
  /** CPU time of one of them, in microseconds. */
  readonly cpuMicroseconds: number;
  readonly latency: Latency;
  /** Most memory that its process has held. */
  readonly peakBytes: number;
}

/** One contender, while the work grows. */
export interface GrowthLine<TSample extends GrowthSample = GrowthSample> {
  readonly name: string;
  readonly samples: readonly TSample[];
}
