/** What a walk through a history took. */
export interface Walk {
  readonly elapsedMs: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
  /** Memory in use after a garbage collection, at a fifth of the way. */
  readonly inUseAtFifthBytes: number;
  /** The same at the end. */
  readonly inUseBytes: number;
  /** How long each 200 messages took, in milliseconds. */
  readonly pageTimesMs: readonly number[];
}
