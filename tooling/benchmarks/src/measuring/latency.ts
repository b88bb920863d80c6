import { formatNumber } from './format.ts';
import { percentile } from './percentile.ts';

/** How long single calls took, in milliseconds: half of them at most this long, 95 in a hundred, 99 in a hundred. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Sums up how long single calls took. */
export function latencyOf(timesMs: readonly number[]): Latency {
  return { p50: percentile(timesMs, 50), p95: percentile(timesMs, 95), p99: percentile(timesMs, 99) };
}

/** Writes p50, p95 and p99 with lines between them. */
export function formatLatency({ p50, p95, p99 }: Latency): string {
  return [p50, p95, p99].map(formatNumber).join(' / ');
}
