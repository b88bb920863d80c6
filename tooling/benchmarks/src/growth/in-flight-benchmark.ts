import type { Benchmark } from '../benchmark.ts';
import { formatNumber } from '../measuring/format.ts';
import { whatLimits } from '../what-limits.ts';
import { growthFigure, growthPlot } from './growth-findings.ts';
import { measureContenders } from './measure-contenders.ts';

const inFlight = [1, 4, 16, 64, 256];
const callsPerRound = 800;

/** More and more calls at a time. */
export const inFlightBenchmark: Benchmark = {
  name: 'in-flight',
  title: 'More calls in flight',
  explanation:
    'Pages of 25 messages, read by more and more callers at a time, each of which calls again as soon as it has its ' +
    'answer. From some point on the processor is busy and calls wait for each other: then their times ' +
    'grow as fast as their number, and calls a second stay. What should not grow is the CPU time of a call; ' +
    'what `undici.request` shows of it beside ours is growth of Node itself.',
  limits: whatLimits['in-flight'],
  run: async () => {
    const places = inFlight.map((at) => ({ at, messages: 25, calls: callsPerRound, inFlight: at }));
    const lines = await measureContenders(places);
    const wording = {
      name: 'in-flight',
      title: 'Reading 25 messages, by calls in flight',
      x: { label: 'calls in flight', scale: 'log' },
      unit: 'call',
    } as const;
    const [ours = { name: '', samples: [] }] = lines;
    const figure = growthFigure(ours, {
      work: 'read 25 messages, 256 in flight',
      from: 16,
      against: 'ours with 16 in flight',
      measure: 'CPU time a call',
      of: ({ cpuMicroseconds }) => cpuMicroseconds,
      format: (value) => `${formatNumber(value)} µs`,
      atMost: 1.3,
    });
    return { figures: [figure], ...growthPlot(wording, lines) };
  },
};
