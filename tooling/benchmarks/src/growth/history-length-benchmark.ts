import { join } from 'node:path';
import type { Benchmark } from '../benchmark.ts';
import type { Walk } from '../history/walk.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatBytes, formatNumber } from '../measuring/format.ts';
import { latencyOf } from '../measuring/latency.ts';
import { medianOf } from '../measuring/median-of.ts';
import { cpuMicrosecondsEach, perSecond } from '../measuring/rates.ts';
import { startChild } from '../processes/child.ts';
import { runProgram } from '../processes/run-program.ts';
import { roomJid } from '../sample/room.ts';
import { growthFigure, growthPlot } from './growth-findings.ts';
import type { GrowthLine, GrowthSample } from './growth-sample.ts';

const source = join(import.meta.dirname, '..');
const contenders = [
  { name: 'ours', program: 'walk-messages.mjs' },
  { name: 'undici.request', program: 'walk-raw.mjs' },
  { name: 'official SDK', program: 'walk-official.mjs' },
];

/** Longer and longer histories. */
export const historyLengthBenchmark: Benchmark = {
  name: 'history-length',
  title: 'Longer histories',
  explanation:
    'Histories of 1,000 messages up to the longest, in pages of 200, from end to beginning: message by message with ' +
    '`walkRoomHistory`, page by page with the others, each walk in a process of its own. The first pages of a process ' +
    'are slow, so short walks are; what should not grow is the CPU time of a message and the memory.',
  run: async ({ historyLength }) => {
    const lengths = [1000, 10_000, 100_000, 1_000_000].filter((length) => length <= historyLength);
    const columns: GrowthSample[][] = [];
    for (const length of lengths) columns.push(await measureLength(length));
    const lines = contenders.map(({ name }, index): GrowthLine => {
      return { name, samples: columns.flatMap((column) => column[index] ?? []) };
    });
    const wording = {
      name: 'history-length',
      title: 'Walking a history, by its length',
      x: { label: 'messages of the history', scale: 'log' },
      unit: 'message',
      timed: 'page',
    } as const;
    const [ours = { name: '', samples: [] }] = lines;
    const from = lengths.at(-2) ?? historyLength;
    const check = {
      work: `walk ${historyLength.toLocaleString('en')} messages`,
      from,
      against: `ours with ${from.toLocaleString('en')}`,
    };
    return {
      figures: [
        growthFigure(ours, {
          ...check,
          measure: 'CPU time a message',
          of: ({ cpuMicroseconds }) => cpuMicroseconds,
          format: (value) => `${formatNumber(value)} µs`,
          atMost: 1.1,
        }),
        growthFigure(ours, {
          ...check,
          measure: 'peak memory',
          of: ({ peakBytes }) => peakBytes,
          format: formatBytes,
          atMost: 2,
        }),
      ],
      ...growthPlot(wording, lines),
    };
  },
};

async function measureLength(length: number): Promise<GrowthSample[]> {
  const count = String(length);
  const server = startChild<string, string>(join(source, 'servers/history-server.ts'), count);
  const baseUrl = await server.ask('address');
  // Short walks move more; after one walk of the longest nothing is left to warm up.
  const rounds = length > 100_000 ? 1 : 3;
  const walks = await alternate(contenders, rounds, async ({ program }) => {
    const file = join(source, 'history', program);
    return (await runProgram<Walk>('--expose-gc', file, baseUrl, roomJid, count)).answer;
  });
  await server.stop();
  return walks.map((each) => ({
    at: length,
    perSecond: medianOf(each, perSecond(length)),
    cpuMicroseconds: medianOf(each, cpuMicrosecondsEach(length)),
    latency: latencyOf(each.flatMap(({ pageTimesMs }) => pageTimesMs)),
    peakBytes: medianOf(each, ({ peakBytes }) => peakBytes),
  }));
}
