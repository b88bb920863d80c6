import { join } from 'node:path';
import type { Benchmark } from '../benchmark.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import type { TimeShare } from '../measuring/time-shares.ts';
import type { Spent } from '../measuring/time-work.ts';
import { type Child, startChild } from '../processes/child.ts';
import type { EventAnswer, EventRound } from './count-events.ts';

const rounds = 7;
const eventsPerRound = 4000;
const folder = import.meta.dirname;

/** A consumer, and a room of its own to follow. */
interface Stage {
  readonly server: Child<number | string, string>;
  readonly consumer: Child<EventRound, EventAnswer>;
}

/** Events of a room that is followed live. */
export const realtimeBenchmark: Benchmark = {
  name: 'realtime',
  title: 'Live events',
  explanation:
    'Messages that are sent to one room in one burst, until the loop of the consumer has had all of them. The bare ' +
    '`ws` client parses the frames and is done. `live.room()` takes a frame for a hint only: it reads the messages ' +
    'from the history, 200 at a time, so that none is missing, none comes twice and all are in order.',
  limits:
    'What keeps it from its goal, as counted and read in a CPU profile on 2026-11-25: each burst of 4,000 ' +
    'messages takes about 50 requests to the history, of which 20 would hold them all; the others find ' +
    'out where to begin. Waiting for these, decoding and parsing their answers takes most of the time; a ' +
    'bare client has no answer to parse. The goal was set for a client that believes its frames; why this ' +
    'one does not is told in [decision 8](decisions/0008-notifications-wake-the-history-decides.md).',
  run: async () => {
    const stages = [await setStage('consume-ours.ts'), await setStage('consume-raw.ts')];
    const samples = await alternate(stages, rounds, async (stage) => (await burst(stage, false)) as Spent);
    const [ours] = stages;
    const shares = ours ? ((await burst(ours, true)) as readonly TimeShare[]) : [];
    for (const { consumer, server } of stages) {
      await consumer.stop();
      await server.stop();
    }
    const [speed = Number.NaN, rawSpeed = Number.NaN] = samples.map((each) => {
      return medianOf(each, ({ elapsedMs }) => (eventsPerRound / elapsedMs) * 1000);
    });
    const [cost = Number.NaN, rawCost = Number.NaN] = samples.map((each) => {
      return medianOf(each, ({ cpuMs }) => (cpuMs / eventsPerRound) * 1000);
    });
    const shared = { work: 'follow a room', against: 'bare `ws` client' };
    return {
      figures: [
        {
          ...shared,
          measure: 'events a second',
          ratio: speed / rawSpeed,
          goal: { kind: 'at least', value: 0.7 },
          absolute: `${formatNumber(speed)} to ${formatNumber(rawSpeed)}`,
        },
        {
          ...shared,
          measure: 'CPU time an event',
          ratio: cost / rawCost,
          absolute: `${formatNumber(cost)} to ${formatNumber(rawCost)} µs`,
        },
      ],
      profiles: [{ work: 'follow a room', shares }],
    };
  },
};

async function setStage(program: string): Promise<Stage> {
  const server: Stage['server'] = startChild(join(folder, 'frame-server.ts'));
  const consumer: Stage['consumer'] = startChild(join(folder, program), await server.ask('address'));
  await consumer.ask({ events: 0, profile: false });
  return { server, consumer };
}

async function burst({ server, consumer }: Stage, profile: boolean): Promise<EventAnswer> {
  const [answer] = await Promise.all([
    consumer.ask({ events: eventsPerRound, profile }),
    server.ask(eventsPerRound),
  ]);
  return answer;
}
