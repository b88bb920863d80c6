import { median } from './median.ts';

/** The median of one property of many samples. */
export function medianOf<TSample>(
  samples: readonly TSample[] | undefined,
  property: (sample: TSample) => number,
): number {
  return median((samples ?? []).map(property));
}
