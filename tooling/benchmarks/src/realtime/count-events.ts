import { profileWork } from '../measuring/profile-work.ts';
import { timeOfDayMs } from '../measuring/time-of-day.ts';
import type { TimeShare } from '../measuring/time-shares.ts';
import { type Spent, timeWork } from '../measuring/time-work.ts';
import { answerQuestions } from '../processes/answer-questions.ts';
import { peakMemory } from '../processes/peak-memory.cjs';

/** What a consumer tells. */
export interface Consumer {
  /** It listens. */
  readonly ready: () => void;
  /** A message has come; at its end stands when it was sent. */
  readonly seen: (body: string) => void;
}

/** What a consumer is asked. */
export interface EventRound {
  /** Events to wait for; with 0 it answers once it listens. */
  readonly events: number;
  readonly profile: boolean;
}

/** What waiting for events took. */
export interface EventSpent extends Spent {
  /** Time of each event on its way, in milliseconds. */
  readonly timesMs: readonly number[];
  /** Time from the start until it listened, in milliseconds. */
  readonly readyMs: number;
  readonly peakBytes: number;
  /** Memory in use after a garbage collection. */
  readonly inUseBytes: number;
}

/** What waiting for events took, or where its time went. */
export type EventAnswer = EventSpent | readonly TimeShare[];

/** Runs a consumer and answers what so many events took it. Needs `node --expose-gc`. */
export function countEvents(consume: (consumer: Consumer) => unknown): void {
  let ready: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => {
    ready = resolve;
  });
  let left = 0;
  let timesMs: number[] = [];
  let done: () => void = () => undefined;
  const seen = (body: string): void => {
    timesMs.push(timeOfDayMs() - Number(body.slice(body.lastIndexOf(' '))));
    left -= 1;
    if (left === 0) done();
  };
  const startedAt = performance.now();
  void consume({ ready: () => ready(), seen });
  const readiness = listening.then(() => performance.now() - startedAt);
  answerQuestions(async ({ events, profile }: EventRound): Promise<EventAnswer> => {
    const readyMs = await readiness;
    // Added, since events may have come before the question, and all of them before the profiler runs.
    left += events;
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    if (left === 0) done();
    if (profile) return profileWork(() => finished);
    const spent = await timeWork(() => finished);
    const ownTimesMs = timesMs;
    timesMs = [];
    const peakBytes = peakMemory();
    globalThis.gc?.();
    return { ...spent, timesMs: ownTimesMs, readyMs, peakBytes, inUseBytes: process.memoryUsage().heapUsed };
  });
}
