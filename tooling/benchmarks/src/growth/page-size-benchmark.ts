import type { Benchmark } from '../benchmark.ts';
import { formatNumber } from '../measuring/format.ts';
import { whatLimits } from '../what-limits.ts';
import { growthFigure, growthPlot } from './growth-findings.ts';
import { measureContenders } from './measure-contenders.ts';

const sizes = [1, 3, 10, 30, 100, 300, 1000];
const inFlight = 4;
/** Small pages make a round of as many calls, large ones of as many messages. */
const callsPerRound = 400;
const messagesPerRound = 20_000;

/** Larger and larger pages. */
export const pageSizeBenchmark: Benchmark = {
  name: 'page-size',
  title: 'Larger pages',
  explanation:
    'Pages of 1 to 1,000 messages, 4 calls in flight. A small page costs what a call costs, a large one what its ' +
    'messages cost: decoding, parsing and checking. What should not grow is the CPU time of a ' +
    'message; what `undici.request` shows of it beside ours is growth of Node itself.',
  limits: whatLimits['page-size'],
  run: async () => {
    const places = sizes.map((at) => {
      const calls = Math.min(callsPerRound, Math.round(messagesPerRound / at));
      return { at, messages: at, calls, inFlight };
    });
    const lines = await measureContenders(places);
    const wording = {
      name: 'page-size',
      title: 'Reading one page, by its size',
      x: { label: 'messages of a page', scale: 'log' },
      unit: 'call',
    } as const;
    const [ours = { name: '', samples: [] }] = lines;
    const figure = growthFigure(ours, {
      work: 'read pages of 1,000 messages',
      from: 100,
      against: 'ours with pages of 100',
      measure: 'CPU time a message',
      of: ({ at, cpuMicroseconds }) => cpuMicroseconds / at,
      format: (value) => `${formatNumber(value)} µs`,
      atMost: 1.3,
    });
    return { figures: [figure], ...growthPlot(wording, lines) };
  },
};
