import type { Benchmark } from '../benchmark.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import { cpuMicrosecondsEach, perSecond } from '../measuring/rates.ts';
import type { TimeShare } from '../measuring/time-shares.ts';
import { whatLimits } from '../what-limits.ts';
import { clearStage, play, setStage, type Stage } from './stage.ts';

const rounds = 21;
const burst = { messages: 4000, everyMs: 0 };

/** Events of a room that is followed live. */
export const realtimeBenchmark: Benchmark = {
  name: 'realtime',
  title: 'Live events',
  explanation:
    'Messages that are sent to one room in one burst, until the loop of the consumer has had all of them. The bare ' +
    '`ws` client parses the frames and is done. `live.room()` takes a frame for a hint only: it reads the messages ' +
    'from the history, 200 at a time, so that none is missing, none comes twice and all are in order.',
  limits: whatLimits.realtime,
  run: async () => {
    const stages = [];
    for (const program of ['consume-ours.ts', 'consume-raw.ts'])
      stages.push(await setStage(program, 1, 1000));
    const samples = await alternate(stages, rounds, (stage) => play(stage, burst));
    const [ours] = stages;
    const shares = ours ? await profileBurst(ours) : [];
    for (const stage of stages) await clearStage(stage);
    const [speed = Number.NaN, rawSpeed = Number.NaN] = samples.map((each) => {
      return medianOf(each, perSecond(burst.messages));
    });
    const [cost = Number.NaN, rawCost = Number.NaN] = samples.map((each) => {
      return medianOf(each, cpuMicrosecondsEach(burst.messages));
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

async function profileBurst({ server, consumer }: Stage): Promise<readonly TimeShare[]> {
  const [shares] = await Promise.all([
    consumer.ask({ events: burst.messages, profile: true }),
    server.ask(burst),
  ]);
  return shares as readonly TimeShare[];
}
