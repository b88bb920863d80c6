import { join } from 'node:path';
import { Pool } from 'undici';
import type { Benchmark, Figure } from '../benchmark.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import { perSecond } from '../measuring/rates.ts';
import { repeat } from '../measuring/repeat.ts';
import { timeWork } from '../measuring/time-work.ts';
import { type Child, startChild } from '../processes/child.ts';
import type { ServedPage } from './serve-fake.ts';
import { whatLimits } from '../what-limits.ts';

const rounds = 7;
const connections = 50;
const callsPerRound = 1500;
const folder = import.meta.dirname;

type Server = Child<string, ServedPage>;

/** The fake as a server. */
export const fakeServerBenchmark: Benchmark = {
  name: 'fake-server',
  title: 'The fake as a server',
  explanation:
    'Pages of 25 messages over 50 connections, from the fake with its demo organisation and its own answers checked ' +
    'against the models, and from a bare `node:http` server that returns the same bytes each time. Where the process ' +
    'that asks is slower than the bare server, calls a second flatter the fake; CPU time does not.',
  limits: whatLimits['fake-server'],
  run: async () => {
    const fake: Server = startChild(join(folder, 'serve-fake.ts'));
    const { url, authorization } = await fake.ask('page');
    const answer = await fetch(url, { headers: { authorization } });
    const bare: Server = startChild(join(folder, 'serve-constant.ts'), await answer.text());
    const samples = await alternate([fake, bare], rounds, load);
    await Promise.all([fake.stop(), bare.stop()]);
    const [speed = Number.NaN, bareSpeed = Number.NaN] = samples.map((each) => {
      return medianOf(each, perSecond(callsPerRound));
    });
    const [cost = Number.NaN, bareCost = Number.NaN] = samples.map((each) => {
      return medianOf(each, ({ serverCpuMs }) => (serverCpuMs / callsPerRound) * 1000);
    });
    const shared = { work: 'serve 25 messages, 50 connections', against: 'bare `node:http`' };
    const figures: Figure[] = [
      {
        ...shared,
        measure: 'calls a second',
        ratio: speed / bareSpeed,
        goal: { kind: 'at least', value: 0.4 },
        absolute: `${formatNumber(speed)} to ${formatNumber(bareSpeed)}`,
      },
      {
        ...shared,
        measure: 'CPU time a call',
        ratio: cost / bareCost,
        absolute: `${formatNumber(cost)} to ${formatNumber(bareCost)} µs`,
      },
    ];
    return { figures };
  },
};

async function load(server: Server): Promise<{ elapsedMs: number; serverCpuMs: number }> {
  const { url, authorization } = await server.ask('page');
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections });
  const request = { path: pathname + search, method: 'GET', headers: { authorization } } as const;
  const once = async (): Promise<void> => {
    const { statusCode, body } = await pool.request(request);
    if (statusCode !== 200) throw new Error(`The server answered ${statusCode}.`);
    await body.dump({ limit: Number.MAX_SAFE_INTEGER });
  };
  const { elapsedMs } = await timeWork(() => repeat(once, callsPerRound, connections));
  const { cpuMs } = await server.ask('page');
  await pool.close();
  return { elapsedMs, serverCpuMs: cpuMs };
}
