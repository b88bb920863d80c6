import { join } from 'node:path';
import type { Benchmark, Figure, Profile, Table } from '../benchmark.ts';
import { type ContenderName, contenderNames } from '../contenders/names.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import { cpuMicrosecondsEach, perSecond } from '../measuring/rates.ts';
import { formatLatency, latencyOf } from '../measuring/latency.ts';
import type { TimeShare } from '../measuring/time-shares.ts';
import { type Child, startChild } from '../processes/child.ts';
import { whatLimits } from '../what-limits.ts';
import { callGoal, cpuGoal } from './call-goals.ts';
import type { CallRound, RoundSpent } from './call-round.ts';
import { type CallTaskName, callTasks } from './call-task.ts';
import type { CallAnswer } from './contender-process.ts';

const rounds = 11;
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
  limits: whatLimits.calls,
  run: async () => {
    const server = startChild<string, string>(join(folder, '../servers/constant-server.ts'));
    const baseUrl = await server.ask('address');
    const runners = contenderNames.map((name) => ({
      name,
      child: startChild<CallRound, CallAnswer>(join(folder, 'contender-process.ts'), name, baseUrl),
    }));
    const compared: Compared[] = [];
    for (const task of Object.keys(callTasks) as CallTaskName[]) {
      for (const inFlight of [1, 10, 50]) compared.push(await compare(runners, task, inFlight));
    }
    const profiles: Profile[] = [];
    for (const task of Object.keys(callTasks) as CallTaskName[]) {
      profiles.push(await profileOurs(runners, task));
    }
    for (const { child } of [...runners, { child: server }]) await child.stop();
    return {
      figures: compared.flatMap(({ figures }) => figures),
      tables: [latencyTable(compared.map(({ latencies }) => latencies))],
      profiles,
    };
  },
};

/** What was found about one kind of call. */
interface Compared {
  readonly figures: readonly Figure[];
  /** A row of the table of latencies. */
  readonly latencies: readonly string[];
}

async function compare(runners: readonly Runner[], task: CallTaskName, inFlight: number): Promise<Compared> {
  const { messages, callsPerRound: calls } = callTasks[task];
  const samples = await alternate(runners, rounds, async ({ child }) => {
    return (await child.ask({ messages, calls, inFlight, profile: false })) as RoundSpent;
  });
  const speeds = samples.map((each) => medianOf(each, perSecond(calls)));
  const costs = samples.map((each) => medianOf(each, cpuMicrosecondsEach(calls)));
  const [speed = Number.NaN] = speeds;
  const [cost = Number.NaN] = costs;
  const work = `${task}, ${inFlight} in flight`;
  const figures = contenderNames.slice(1).flatMap((against, position): Figure[] => {
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
  const latencies = samples.map((each) => formatLatency(latencyOf(each.flatMap(({ timesMs }) => timesMs))));
  return { figures, latencies: [work, ...latencies] };
}

function latencyTable(rows: readonly (readonly string[])[]): Table {
  return {
    caption:
      'How long a call takes, in milliseconds: half of them take at most the first, 95 in a hundred the second, 99 ' +
      'in a hundred the third (p50 / p95 / p99).',
    head: ['Work', ...contenderNames],
    rows,
  };
}

async function profileOurs([ours]: readonly Runner[], task: CallTaskName): Promise<Profile> {
  const { messages, callsPerRound } = callTasks[task];
  const shares = await ours?.child.ask({ messages, calls: callsPerRound * 4, inFlight: 10, profile: true });
  return { work: `${task}, 10 in flight`, shares: shares as readonly TimeShare[] };
}
