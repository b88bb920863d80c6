import { profileWork } from '../measuring/profile-work.ts';
import type { TimeShare } from '../measuring/time-shares.ts';
import { type Spent, timeWork } from '../measuring/time-work.ts';
import { answerQuestions } from '../processes/answer-questions.ts';

/** What a consumer tells. */
export interface Consumer {
  /** It listens. */
  readonly ready: () => void;
  /** An event has come. */
  readonly seen: (messageId: string) => void;
}

/** What a consumer is asked. */
export interface EventRound {
  /** Events to wait for; with 0 it answers once it listens. */
  readonly events: number;
  readonly profile: boolean;
}

/** What waiting for events took, or where its time went. */
export type EventAnswer = Spent | readonly TimeShare[];

/** Runs a consumer and answers what so many events took it. */
export function countEvents(consume: (consumer: Consumer) => unknown): void {
  let ready: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => {
    ready = resolve;
  });
  let left = 0;
  let done: () => void = () => undefined;
  const seen = (messageId: string): void => {
    if (messageId !== '') left -= 1;
    if (left === 0) done();
  };
  void consume({ ready: () => ready(), seen });
  answerQuestions(async ({ events, profile }: EventRound): Promise<EventAnswer> => {
    await listening;
    left = events;
    const wait = async (): Promise<void> => {
      if (events === 0) return;
      await new Promise<void>((resolve) => {
        done = resolve;
      });
    };
    return profile ? profileWork(wait) : timeWork(wait);
  });
}
