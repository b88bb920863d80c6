import { join } from 'node:path';
import type { CallRound, RoundSpent } from '../calls/call-round.ts';
import { contenderNames } from '../contenders/names.ts';
import { alternate } from '../measuring/alternate.ts';
import { latencyOf } from '../measuring/latency.ts';
import { medianOf } from '../measuring/median-of.ts';
import { cpuMicrosecondsEach, perSecond } from '../measuring/rates.ts';
import { startChild } from '../processes/child.ts';
import type { GrowthLine, GrowthSample } from './growth-sample.ts';

const rounds = 4;
const source = join(import.meta.dirname, '..');

/** One place of a plot: how large the work is, and the calls that show it. */
export type GrowthPlace = Pick<GrowthSample, 'at'> & Omit<CallRound, 'profile'>;

/** Has all contenders call one server at each place, in a new process each time, so that memory is that of the place. */
export async function measureContenders(places: readonly GrowthPlace[]): Promise<GrowthLine[]> {
  const server = startChild<string, string>(join(source, 'servers/constant-server.ts'));
  const baseUrl = await server.ask('address');
  const columns: GrowthSample[][] = [];
  for (const place of places) columns.push(await measurePlace(baseUrl, place));
  await server.stop();
  return contenderNames.map((name, index) => ({
    name,
    samples: columns.flatMap((column) => column[index] ?? []),
  }));
}

async function measurePlace(baseUrl: string, { at, ...work }: GrowthPlace): Promise<GrowthSample[]> {
  const round: CallRound = { ...work, profile: false };
  const children = contenderNames.map((name) => {
    return startChild<CallRound, RoundSpent>(join(source, 'calls/contender-process.ts'), name, baseUrl);
  });
  const samples = await alternate(children, rounds, (child) => child.ask(round));
  for (const child of children) await child.stop();
  return samples.map((each) => ({
    at,
    perSecond: medianOf(each, perSecond(work.calls)),
    cpuMicroseconds: medianOf(each, cpuMicrosecondsEach(work.calls)),
    latency: latencyOf(each.flatMap(({ timesMs }) => timesMs)),
    peakBytes: Math.max(...each.map(({ peakBytes }) => peakBytes)),
  }));
}
