import type { Benchmark, Table } from '../benchmark.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatBytes, formatNumber } from '../measuring/format.ts';
import { latencyOf } from '../measuring/latency.ts';
import { medianOf } from '../measuring/median-of.ts';
import { cpuMicrosecondsEach, perSecond } from '../measuring/rates.ts';
import { clearStage, play, setStage, type Stage } from '../realtime/stage.ts';
import { growthFigure, growthPlot } from './growth-findings.ts';
import type { GrowthLine, GrowthSample } from './growth-sample.ts';

const counts = [1, 10, 100, 1000];
const historyLength = 20;
const rounds = 2;
const burst = { messages: 2000, everyMs: 0 };
const trickle = { messages: 400, everyMs: 5 };
const contenders = [
  { name: 'ours', program: 'consume-ours.ts' },
  { name: 'bare ws client', program: 'consume-raw.ts' },
];

interface RoomsSample extends GrowthSample {
  /** Time until all rooms were live, in milliseconds. */
  readonly readyMs: number;
  /** Memory in use after a garbage collection. */
  readonly inUseBytes: number;
}

/** More and more rooms that are followed. */
export const roomsBenchmark: Benchmark = {
  name: 'rooms',
  title: 'More rooms',
  explanation:
    'One client follows 1 to 1,000 rooms, each in a loop of its own; messages go to one room after the other. Events a ' +
    'second are those of 2,000 messages at once: with many rooms each has few of them, and takes a request to the ' +
    'history for these few. CPU time and times are those of messages 5 ms apart, from being sent to being seen. What ' +
    'should not grow is the CPU time of an event, and memory and waiting for each room.',
  run: async () => {
    const columns: RoomsSample[][] = [];
    for (const rooms of counts) columns.push(await measureRooms(rooms));
    const lines = contenders.map(({ name }, index): GrowthLine<RoomsSample> => {
      return { name, samples: columns.flatMap((column) => column[index] ?? []) };
    });
    const wording = {
      name: 'rooms',
      title: 'Following rooms, by their number',
      x: { label: 'rooms that are followed', scale: 'log' },
      unit: 'event',
    } as const;
    const [ours = { name: '', samples: [] }] = lines;
    const alone = ours.samples[0]?.inUseBytes ?? Number.NaN;
    const check = { work: 'follow 1,000 rooms', from: 100, against: 'ours with 100 rooms', atMost: 1.3 };
    const { plots, tables = [] } = growthPlot(wording, lines);
    return {
      figures: [
        growthFigure(ours, {
          ...check,
          measure: 'CPU time an event',
          of: ({ cpuMicroseconds }) => cpuMicroseconds,
          format: (value) => `${formatNumber(value)} µs`,
        }),
        growthFigure(ours, {
          ...check,
          measure: 'memory in use for each room',
          of: ({ at, inUseBytes }) => (inUseBytes - alone) / (at - 1),
          format: (value) => `${formatNumber(value / 1024)} KiB`,
        }),
        growthFigure(ours, {
          ...check,
          measure: 'time until live for each room',
          of: ({ at, readyMs }) => readyMs / at,
          format: (value) => `${formatNumber(value)} ms`,
        }),
      ],
      plots,
      tables: [...tables, startTable(ours)],
    };
  },
};

async function measureRooms(rooms: number): Promise<RoomsSample[]> {
  const stages: Stage[] = [];
  for (const { program } of contenders) stages.push(await setStage(program, rooms, historyLength));
  const trickles = await alternate(stages, rounds, (stage) => play(stage, trickle));
  const bursts = await alternate(stages, rounds, (stage) => play(stage, burst));
  for (const stage of stages) await clearStage(stage);
  return contenders.map((_, index) => {
    const [calm = [], wild = []] = [trickles[index], bursts[index]];
    return {
      at: rooms,
      perSecond: medianOf(wild, perSecond(burst.messages)),
      cpuMicroseconds: medianOf(calm, cpuMicrosecondsEach(trickle.messages)),
      latency: latencyOf(calm.flatMap(({ timesMs }) => timesMs)),
      peakBytes: Math.max(...wild.map(({ peakBytes }) => peakBytes)),
      readyMs: medianOf(calm, ({ readyMs }) => readyMs),
      inUseBytes: medianOf(wild, ({ inUseBytes }) => inUseBytes),
    };
  });
}

function startTable({ samples }: GrowthLine<RoomsSample>): Table {
  return {
    caption: 'What it takes to be live, and what is in use after a garbage collection; ours.',
    head: ['rooms', 'until all are live', 'memory in use'],
    rows: samples.map(({ at, readyMs, inUseBytes }) => {
      return [at.toLocaleString('en'), `${formatNumber(readyMs)} ms`, formatBytes(inUseBytes)];
    }),
  };
}
