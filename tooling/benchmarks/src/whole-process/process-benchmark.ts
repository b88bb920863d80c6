import { join } from 'node:path';
import type { Benchmark, Figure, Goal } from '../benchmark.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatBytes, formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import { startChild } from '../processes/child.ts';
import { profileProgram } from '../processes/profile-program.ts';
import { type ProgramRun, runProgram } from '../processes/run-program.ts';
import { roomJid } from '../sample/room.ts';
import { whatLimits } from '../what-limits.ts';

const rounds = 15;
const folder = import.meta.dirname;
const programs = ['ours.mjs', 'official.cjs', 'bare-fetch.mjs'];
const preload = ['--require', join(folder, 'report-at-exit.cjs')];
const peers = ['official SDK', 'bare `fetch` of Node'];

type Run = ProgramRun<{ readonly cpuMs: number; readonly peakBytes: number }>;

const measures: readonly {
  readonly name: string;
  readonly of: (run: Run) => number;
  readonly format: (value: number) => string;
  readonly goal?: Goal;
}[] = [
  {
    name: 'time',
    of: ({ elapsedMs }) => elapsedMs,
    format: (ms) => `${formatNumber(ms)} ms`,
    goal: { kind: 'at most', value: 0.45 },
  },
  { name: 'CPU time', of: ({ answer }) => answer.cpuMs, format: (ms) => `${formatNumber(ms)} ms` },
  {
    name: 'peak memory',
    of: ({ answer }) => answer.peakBytes,
    format: formatBytes,
    goal: { kind: 'at most', value: 0.7 },
  },
];

/** Whole processes. */
export const processBenchmark: Benchmark = {
  name: 'process',
  title: 'A whole process',
  explanation:
    'Start Node, import, make one call for 25 messages, exit. A program with nothing but the `fetch` of Node shows ' +
    'what cannot be saved.',
  limits: whatLimits.process,
  run: async () => {
    const server = startChild<string, string>(join(folder, '../servers/constant-server.ts'));
    const baseUrl = await server.ask('address');
    const samples = await alternate(programs, rounds, (program) => {
      return runProgram<Run['answer']>(...preload, join(folder, program), baseUrl, roomJid);
    });
    const shares = await profileProgram(...preload, join(folder, 'ours.mjs'), baseUrl, roomJid);
    await server.stop();
    const figures = peers.flatMap((against, position) =>
      measures.map(({ name, of, format, goal }): Figure => {
        const [own, peer] = [medianOf(samples[0], of), medianOf(samples[position + 1], of)];
        return {
          work: 'import, one call, exit',
          measure: name,
          against,
          ratio: own / peer,
          goal: position === 0 ? goal : undefined,
          absolute: `${format(own)} to ${format(peer)}`,
        };
      }),
    );
    return { figures, profiles: [{ work: 'import, one call, exit', shares }] };
  },
};
