import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Figure } from '../benchmark.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatBytes, formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import { runProgram } from '../processes/run-program.ts';

const folder = import.meta.dirname;
const many = 1_000_000;
const few = 10_000;
const rounds = 2;

interface Reading {
  /** Half of the pages took longer than this. */
  readonly medianMs: number;
  /** One in a hundred took longer than this. */
  readonly slowMs: number;
  readonly peakBytes: number;
}

/** The stores of the fake with a million messages in a room. */
export const fakeStoreBenchmark: Benchmark = {
  name: 'fake-store',
  title: 'A million messages in a room of the fake',
  explanation:
    'Pages of 25 messages from all over the history, through the `fetch` of the fake, in a process for each store. ' +
    'The file is written beforehand; the memory store is filled by the process that reads, which counts for its ' +
    'memory, not for its time. That the file store loads no room shows beside itself with a hundredth of the messages.',
  run: async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'genesys-chat-bench-'));
    try {
      const [large, small] = [join(scratch, 'many.sqlite'), join(scratch, 'few.sqlite')];
      await runProgram(join(folder, 'plant-file.mjs'), large, String(many));
      await runProgram(join(folder, 'plant-file.mjs'), small, String(few));
      const file = { name: 'file store', turn: () => read(large, many) };
      const hundredth = { name: 'file store with a hundredth of them', turn: () => read(small, few) };
      const memory = { name: 'memory store', turn: () => read('memory', many) };
      const [own, ...others] = await alternate([file, hundredth], rounds, ({ turn }) => turn());
      // Filling the memory takes long, so that is done once.
      const peers = [...others, [await memory.turn()]];
      return {
        figures: [memory, hundredth].flatMap(({ name }, index) => compare(own, peers.at(-1 - index), name)),
      };
    } finally {
      await rm(scratch, { recursive: true });
    }
  },
};

async function read(place: string, count: number): Promise<Reading> {
  return (await runProgram<Reading>(join(folder, 'read-pages.mjs'), place, String(count))).answer;
}

function compare(own: readonly Reading[] = [], peer: readonly Reading[] = [], against: string): Figure[] {
  const figure = (
    measure: string,
    of: (reading: Reading) => number,
    format: (value: number) => string,
  ): Figure => {
    const [mine, theirs] = [medianOf(own, of), medianOf(peer, of)];
    return {
      work: 'read a page of a million messages, file store',
      against,
      measure,
      ratio: mine / theirs,
      absolute: `${format(mine)} to ${format(theirs)}`,
    };
  };
  const inMicroseconds = (ms: number): string => `${formatNumber(ms * 1000)} µs`;
  return [
    figure('time of a page, median', ({ medianMs }) => medianMs, inMicroseconds),
    figure('time of a page, slowest in a hundred', ({ slowMs }) => slowMs, inMicroseconds),
    figure('peak memory', ({ peakBytes }) => peakBytes, formatBytes),
  ];
}
