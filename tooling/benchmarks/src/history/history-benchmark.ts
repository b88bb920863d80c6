import { join } from 'node:path';
import type { Benchmark, Figure, Goal } from '../benchmark.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatBytes, formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import { cpuMicrosecondsEach, perSecond } from '../measuring/rates.ts';
import { startChild } from '../processes/child.ts';
import { profileProgram } from '../processes/profile-program.ts';
import { runProgram } from '../processes/run-program.ts';
import { roomJid } from '../sample/room.ts';
import { whatLimits } from '../what-limits.ts';
import type { Walk } from './walk.ts';

const folder = import.meta.dirname;
const raw = 'a loop of `undici.request` and `JSON.parse`';

/** A long history, from its end to its beginning. */
export const historyBenchmark: Benchmark = {
  name: 'history',
  title: 'A long history',
  explanation:
    'A history in pages of 200, walked message by message and page by page with `walkRoomHistory`, each walk in a ' +
    'process of its own. The walk asks for the next page while one is looked at; the loop waits for each. The server ' +
    'makes the messages up as it answers, from copies of one, and takes a small part of the time of every walk.',
  limits: whatLimits.history,
  run: async ({ historyLength }) => {
    const count = String(historyLength);
    const server = startChild<string, string>(join(folder, '../servers/history-server.ts'), count);
    const baseUrl = await server.ask('address');
    const programs = ['walk-messages.mjs', 'walk-pages.mjs', 'walk-raw.mjs'];
    const rounds = 3;
    const [messages = [], pages = [], loop = []] = await alternate(programs, rounds, async (program) => {
      return (await runProgram<Walk>('--expose-gc', join(folder, program), baseUrl, roomJid, count)).answer;
    });
    const first = join(folder, 'walk-messages.mjs');
    const shares = await profileProgram('--expose-gc', first, baseUrl, roomJid, count);
    await server.stop();
    const work = `walk ${historyLength.toLocaleString('en')} messages`;
    const speed: Goal = { kind: 'at least', value: 0.85 };
    const memory: Goal = { kind: 'at most', value: 1.4 };
    return {
      figures: [
        ...compare(`${work} one by one`, historyLength, messages, loop, { speed, memory }),
        ...compare(`${work} by page`, historyLength, pages, loop, {}),
        growth(`${work} one by one`, messages, { kind: 'at most', value: 1.1 }),
      ],
      profiles: [{ work: `${work} one by one`, shares }],
    };
  },
};

function compare(
  work: string,
  count: number,
  own: readonly Walk[],
  peer: readonly Walk[],
  { speed, memory }: { readonly speed?: Goal; readonly memory?: Goal },
): Figure[] {
  const figure = (
    measure: string,
    of: (walk: Walk) => number,
    format: (value: number) => string,
    goal: Goal | undefined,
  ): Figure => {
    const [mine, theirs] = [medianOf(own, of), medianOf(peer, of)];
    const absolute = `${format(mine)} to ${format(theirs)}`;
    return { work, against: raw, measure, ratio: mine / theirs, goal, absolute };
  };
  return [
    figure('messages a second', perSecond(count), formatNumber, speed),
    figure(
      'CPU time a message',
      cpuMicrosecondsEach(count),
      (value) => `${formatNumber(value)} µs`,
      undefined,
    ),
    figure('peak memory', ({ peakBytes }) => peakBytes, formatBytes, memory),
  ];
}

/** How much more memory is in use at the end than after a fifth of the way; it should be no more. */
function growth(work: string, walks: readonly Walk[], goal: Goal): Figure {
  const end = medianOf(walks, ({ inUseBytes }) => inUseBytes);
  const fifth = medianOf(walks, ({ inUseAtFifthBytes }) => inUseAtFifthBytes);
  return {
    work,
    against: 'a fifth of the way',
    measure: 'memory in use after garbage collection',
    ratio: end / fifth,
    goal,
    absolute: `${formatBytes(end)} to ${formatBytes(fifth)}`,
  };
}
