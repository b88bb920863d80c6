import type { Figure, Findings, Table } from '../benchmark.ts';
import { formatBytes, formatNumber } from '../measuring/format.ts';
import { formatLatency } from '../measuring/latency.ts';
import type { Axis, Panel, Plot } from '../plots/plot.ts';
import type { GrowthLine, GrowthSample } from './growth-sample.ts';

/** How a kind of work that grows is named. */
export interface GrowthWording {
  /** Name of the file of the plot. */
  readonly name: string;
  readonly title: string;
  /** What grows. */
  readonly x: Axis;
  /** What is done again and again, such as `call`. */
  readonly unit: string;
  /** What the latency is that of, where that is something else. */
  readonly timed?: string;
}

/** Draws how everything grows with the work, and gives the numbers of it. Ours comes first. */
export function growthPlot(
  wording: GrowthWording,
  lines: readonly GrowthLine[],
): Pick<Findings, 'plots' | 'tables'> {
  const { name, title, x, unit, timed = unit } = wording;
  const panel = (label: string, scale: Axis['scale'], of: (sample: GrowthSample) => number): Panel => ({
    y: { label, scale },
    lines: lines.map((line) => ({
      name: line.name,
      points: line.samples.map((sample) => [sample.at, of(sample)] as const),
    })),
  });
  const plot: Plot = {
    name,
    title,
    x,
    panels: [
      panel(`${unit}s a second`, 'log', ({ perSecond }) => perSecond),
      panel(`CPU time of one ${unit}, µs`, 'log', ({ cpuMicroseconds }) => cpuMicroseconds),
      panel(`half of all ${timed}s within (p50), ms`, 'log', ({ latency }) => latency.p50),
      panel(`95 in a hundred ${timed}s within (p95), ms`, 'log', ({ latency }) => latency.p95),
      panel(`99 in a hundred ${timed}s within (p99), ms`, 'log', ({ latency }) => latency.p99),
      panel('peak memory, MiB', 'linear', ({ peakBytes }) => peakBytes / 1024 ** 2),
    ],
  };
  return { plots: [plot], tables: [growthTable(wording, lines)] };
}

function growthTable({ x, unit, timed = unit }: GrowthWording, lines: readonly GrowthLine[]): Table {
  return {
    caption: `The same in numbers; p50 / p95 / p99 are the times of one ${timed}.`,
    head: [x.label, '', `${unit}s a second`, `CPU µs of one ${unit}`, 'p50 / p95 / p99, ms', 'peak memory'],
    rows: (lines[0]?.samples ?? []).flatMap(({ at }, index) =>
      lines.flatMap(({ name, samples }) => {
        const sample = samples[index];
        if (sample === undefined) return [];
        const { perSecond, cpuMicroseconds, latency, peakBytes } = sample;
        const numbers = [formatNumber(perSecond), formatNumber(cpuMicroseconds), formatLatency(latency)];
        return [[at.toLocaleString('en'), name, ...numbers, formatBytes(peakBytes)]];
      }),
    ),
  };
}

/** What is looked at for growing faster than its work. */
export interface GrowthCheck<TSample> {
  /** What is done at the largest place, such as `256 calls in flight`. */
  readonly work: string;
  /** The place that it is held against. */
  readonly from: number;
  /** Name of that place, such as `16 in flight`. */
  readonly against: string;
  readonly measure: string;
  /** What should stay the same, for each piece of work. */
  readonly of: (sample: TSample) => number;
  readonly format: (value: number) => string;
  /** More than this is faster than the work. */
  readonly atMost: number;
}

/** Holds the largest work against a smaller one: what each piece of it costs should not grow. */
export function growthFigure<TSample extends GrowthSample>(
  { samples }: GrowthLine<TSample>,
  check: GrowthCheck<TSample>,
): Figure {
  const { work, from, against, measure, of, format, atMost } = check;
  const [large, small] = [samples.at(-1), samples.find(({ at }) => at === from)];
  if (large === undefined || small === undefined) throw new Error(`Nothing was measured at ${from}.`);
  return {
    work,
    against,
    measure,
    ratio: of(large) / of(small),
    goal: { kind: 'at most', value: atMost },
    absolute: `${format(of(large))} to ${format(of(small))}`,
  };
}
