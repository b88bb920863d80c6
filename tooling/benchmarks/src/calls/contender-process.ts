import type { Contender } from '../contenders/contender.ts';
import type { ContenderName } from '../contenders/names.ts';
import { officialSdk } from '../contenders/official-sdk.ts';
import { ours } from '../contenders/ours.ts';
import { undiciRequest } from '../contenders/undici-request.ts';
import { profileWork } from '../measuring/profile-work.ts';
import { repeat } from '../measuring/repeat.ts';
import type { TimeShare } from '../measuring/time-shares.ts';
import { timeWork } from '../measuring/time-work.ts';
import { answerQuestions } from '../processes/answer-questions.ts';
import { peakMemory } from '../processes/peak-memory.cjs';
import type { CallRound, RoundSpent } from './call-round.ts';

const makers: Readonly<Record<ContenderName, (baseUrl: string) => Contender>> = {
  ours,
  'undici.request': undiciRequest,
  'official SDK': officialSdk,
};

/** What a round took, or where its time went. */
export type CallAnswer = RoundSpent | readonly TimeShare[];

// One contender in a process of its own: does the rounds that it is asked for.
const [name = '', baseUrl = ''] = process.argv.slice(2);
const contender = makers[name as ContenderName](baseUrl);

answerQuestions(async ({ messages, calls, inFlight, profile }: CallRound): Promise<CallAnswer> => {
  const timesMs: number[] = [];
  const once = async (): Promise<void> => {
    const startedAt = performance.now();
    await (messages === 0 ? contender.sendMessage() : contender.readHistory(messages));
    timesMs.push(performance.now() - startedAt);
  };
  const work = (): Promise<void> => repeat(once, calls, inFlight);
  return profile ? profileWork(work) : { ...(await timeWork(work)), timesMs, peakBytes: peakMemory() };
});
