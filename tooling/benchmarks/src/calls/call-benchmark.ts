import { join } from 'node:path';
import type { Benchmark, Figure, Profile } from '../benchmark.ts';
import { type ContenderName, contenderNames } from '../contenders/names.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import type { TimeShare } from '../measuring/time-shares.ts';
import type { Spent } from '../measuring/time-work.ts';
import { type Child, startChild } from '../processes/child.ts';
import { callGoal, cpuGoal } from './call-goals.ts';
import { type CallRound, type CallTaskName, callTasks } from './call-task.ts';
import type { CallAnswer } from './contender-process.ts';

const rounds = 5;
const folder = import.meta.dirname;

interface Runner {
  readonly name: ContenderName;
  readonly child: Child<CallRound, CallAnswer>;
}

/** Single calls, one and many at a time. */
export const callBenchmark: Benchmark = {
  name: 'calls',
  title: 'Calls',
  explanation:
    'Every contender has a process of its own and calls one server, which answers constants. Ours checks every answer, ' +
    'and its retries, deadlines and limiter are on; `undici.request` does nothing but `JSON.parse`.',
  limits:
    'What keeps it from its goals, as read in CPU profiles on 2026-11-25: requests leave through ky and ' +
    'the `fetch` of Node. Of a small call, the largest part goes into what these make each time, ' +
    '`Request`, `Headers`, `Response`, web streams, `AbortController`s, and into collecting the garbage ' +
    'of it; transport itself takes a seventh to a third, `JSON.parse` and the check included. On pages of ' +
    '200 messages more than a third is decoding UTF-8, which all contenders pay. A trial with a `fetch` ' +
    'made of `undici.request`, given as the option `fetch`, took 0.76 of the CPU time for 25 messages, ' +
    '0.80 for 200 and 0.47 for sending; so the goals need such a `fetch` by default and, beyond it, fewer ' +
    'objects around it. Transport has none yet.',
  run: async () => {
    const server = startChild<string, string>(join(folder, '../servers/constant-server.ts'));
    const baseUrl = await server.ask('address');
    const runners = contenderNames.map((name) => ({
      name,
      child: startChild<CallRound, CallAnswer>(join(folder, 'contender-process.ts'), name, baseUrl),
    }));
    const figures: Figure[] = [];
    for (const task of Object.keys(callTasks) as CallTaskName[]) {
      for (const inFlight of [1, 10, 50]) figures.push(...(await compare(runners, task, inFlight)));
    }
    const profiles: Profile[] = [];
    for (const task of Object.keys(callTasks) as CallTaskName[]) {
      profiles.push(await profileOurs(runners, task));
    }
    for (const { child } of [...runners, { child: server }]) await child.stop();
    return { figures, profiles };
  },
};

async function compare(runners: readonly Runner[], task: CallTaskName, inFlight: number): Promise<Figure[]> {
  const calls = callTasks[task].callsPerRound;
  const samples = await alternate(runners, rounds, async ({ child }) => {
    return (await child.ask({ task, calls, inFlight, profile: false })) as Spent;
  });
  const speeds = samples.map((each) => medianOf(each, ({ elapsedMs }) => (calls / elapsedMs) * 1000));
  const costs = samples.map((each) => medianOf(each, ({ cpuMs }) => (cpuMs / calls) * 1000));
  const [speed = Number.NaN] = speeds;
  const [cost = Number.NaN] = costs;
  const work = `${task}, ${inFlight} in flight`;
  return contenderNames.slice(1).flatMap((against, position): Figure[] => {
    const peerSpeed = speeds[position + 1] ?? Number.NaN;
    const peerCost = costs[position + 1] ?? Number.NaN;
    return [
      {
        work,
        against,
        measure: 'calls a second',
        ratio: speed / peerSpeed,
        goal: callGoal(task, inFlight, against),
        absolute: `${formatNumber(speed)} to ${formatNumber(peerSpeed)}`,
      },
      {
        work,
        against,
        measure: 'CPU time a call',
        ratio: cost / peerCost,
        goal: cpuGoal(task, against),
        absolute: `${formatNumber(cost)} to ${formatNumber(peerCost)} µs`,
      },
    ];
  });
}

async function profileOurs([ours]: readonly Runner[], task: CallTaskName): Promise<Profile> {
  const calls = callTasks[task].callsPerRound * 4;
  const shares = await ours?.child.ask({ task, calls, inFlight: 10, profile: true });
  return { work: `${task}, 10 in flight`, shares: shares as readonly TimeShare[] };
}
