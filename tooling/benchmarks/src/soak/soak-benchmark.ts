import { join } from 'node:path';
import type { Benchmark, Figure, Table } from '../benchmark.ts';
import { formatBytes, formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import type { Panel, Plot } from '../plots/plot.ts';
import { startChild } from '../processes/child.ts';
import { runProgram } from '../processes/run-program.ts';
import type { FaultyPlatform } from './serve-faulty.ts';
import type { SoakResult, SoakSample } from './soak-result.ts';

const folder = import.meta.dirname;

/** Long work on a bad day. */
export const soakBenchmark: Benchmark = {
  name: 'soak',
  title: 'Soak',
  explanation:
    'Two senders, one walk after the other through a history of more than 5,000 messages, and a live room, all on ' +
    'one client against the fake as a server on a bad day: requests fail in eleven ways, tokens live for 45 seconds, ' +
    'events of the socket are lost, doubled and late, and all sockets drop every 20 seconds. Memory and resources are ' +
    'looked at after a garbage collection; what the process holds is a high-water mark of garbage and of buffers, which ' +
    'the engine keeps for later. At the end everything is closed, and the process has to end by itself, ' +
    'which it does only when no socket and no timer is left.',
  run: async ({ soakMinutes }) => {
    const platform = startChild<string, FaultyPlatform>(join(folder, 'serve-faulty.ts'));
    const { url, backendUrl, busyRoomJid, longRoomJid } = await platform.ask('platform');
    const addresses = [url, backendUrl, busyRoomJid, longRoomJid];
    const program = join(folder, 'soak-program.ts');
    const { answer, elapsedMs } = await runProgram<SoakResult>(
      '--expose-gc',
      program,
      ...addresses,
      String(soakMinutes),
    );
    const { strikes, requests } = await platform.ask('platform');
    await platform.stop();
    return {
      figures: [memoryFigure(answer)],
      tables: [
        resultTable(answer, requests, elapsedMs - answer.workedMs),
        listTable('What went wrong on purpose, and how often.', strikes),
        listTable(
          'What callers heard of it: calls that failed in the end, by the name of the error.',
          answer.failures,
        ),
      ],
      plots: [soakPlot(answer)],
    };
  },
};

/** Memory in use near the end against that from a fifth of the way on. */
function memoryFigure({ samples }: SoakResult): Figure {
  const part = (from: number, to: number): number => {
    const between = samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to));
    return medianOf(between, ({ heapBytes }) => heapBytes);
  };
  const [end, early] = [part(0.8, 1), part(0.2, 0.4)];
  return {
    work: 'work on a bad day',
    against: 'a fifth of the way',
    measure: 'memory in use after garbage collection',
    ratio: end / early,
    goal: { kind: 'at most', value: 1.1 },
    absolute: `${formatBytes(end)} to ${formatBytes(early)}`,
  };
}

function resultTable(result: SoakResult, requests: number, endedWithinMs: number): Table {
  const { sent, stored, lost, doubled, seen, seenTwice, unseen, walks, walkedMessages, wrongWalks } = result;
  const rows: readonly (readonly [string, number])[] = [
    ['requests', requests],
    ['messages that were sent', sent],
    ['messages that the room holds, those included whose sender was told to look', stored],
    ['messages that were lost', lost],
    ['messages that are stored twice', doubled],
    ['messages that were seen live', seen],
    ['messages that were seen twice', seenTwice],
    ['messages that were not seen', unseen],
    ['walks through the history', walks],
    ['messages of all walks', walkedMessages],
    ['walks that missed a message or saw one twice', wrongWalks],
    ['times that the room became live', result.connections],
  ];
  return {
    caption: `What became of it. After everything was closed, the process ended within ${formatNumber(endedWithinMs)} ms.`,
    head: ['', ''],
    rows: rows.map(([what, count]) => [what, count.toLocaleString('en')]),
  };
}

function listTable(caption: string, entries: readonly (readonly [string, number])[]): Table {
  return {
    caption,
    head: ['', ''],
    rows: entries.map(([what, count]) => [what, count.toLocaleString('en')]),
  };
}

function soakPlot({ samples }: SoakResult): Plot {
  const panel = (label: string, of: (sample: SoakSample) => number): Panel => ({
    y: { label, scale: 'linear' },
    lines: [{ name: 'ours', points: samples.map((sample) => [sample.atMs / 60_000, of(sample)] as const) }],
  });
  return {
    name: 'soak',
    title: 'A long time on a bad day',
    x: { label: 'minutes', scale: 'linear' },
    panels: [
      panel('memory in use after garbage collection, MiB', ({ heapBytes }) => heapBytes / 1024 ** 2),
      panel('buffers outside of the heap, MiB', ({ externalBytes }) => externalBytes / 1024 ** 2),
      panel('reserved for the heap, MiB', ({ heapReservedBytes }) => heapReservedBytes / 1024 ** 2),
      panel('memory of the process, MiB', ({ processBytes }) => processBytes / 1024 ** 2),
      panel('sockets that keep the process alive', ({ resources }) => resources['TCPSocketWrap'] ?? 0),
      panel('timers', ({ resources }) => resources['Timeout'] ?? 0),
      panel('messages sent', ({ sent }) => sent),
      panel('messages seen live', ({ seen }) => seen),
    ],
  };
}
