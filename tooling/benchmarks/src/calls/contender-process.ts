import type { Contender } from '../contenders/contender.ts';
import type { ContenderName } from '../contenders/names.ts';
import { officialSdk } from '../contenders/official-sdk.ts';
import { ours } from '../contenders/ours.ts';
import { undiciRequest } from '../contenders/undici-request.ts';
import { profileWork } from '../measuring/profile-work.ts';
import { repeat } from '../measuring/repeat.ts';
import type { TimeShare } from '../measuring/time-shares.ts';
import { timeWork, type Spent } from '../measuring/time-work.ts';
import { answerQuestions } from '../processes/answer-questions.ts';
import { callTasks, type CallRound } from './call-task.ts';

const makers: Readonly<Record<ContenderName, (baseUrl: string) => Contender>> = {
  ours,
  'undici.request': undiciRequest,
  'official SDK': officialSdk,
};

/** What a round took, or where its time went. */
export type CallAnswer = Spent | readonly TimeShare[];

// One contender in a process of its own: does the rounds that it is asked for.
const [name = '', baseUrl = ''] = process.argv.slice(2);
const contender = makers[name as ContenderName](baseUrl);

answerQuestions(({ task, calls, inFlight, profile }: CallRound): Promise<CallAnswer> => {
  const { messages } = callTasks[task];
  const once = (): Promise<unknown> => {
    return messages === 0 ? contender.sendMessage() : contender.readHistory(messages);
  };
  const work = (): Promise<void> => repeat(once, calls, inFlight);
  return profile ? profileWork(work) : timeWork(work);
});
