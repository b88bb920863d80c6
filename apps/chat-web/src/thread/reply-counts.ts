import type { ChatMessageResponse } from '@genesys-chat/models';
import { answeredThread } from '../history/answered-thread.ts';
import { senderOf } from '../history/rows.ts';

/** What is known of the replies to a message. */
export interface Replies {
  readonly count: number;
  /** Who replied, newest last, each once. */
  readonly senders: readonly string[];
  readonly lastDate: string;
}

/** Counts the replies among messages, by the thread that they answer. */
export function countReplies(messages: readonly ChatMessageResponse[]): ReadonlyMap<string, Replies> {
  const replies = new Map<string, Replies>();
  for (const message of messages) {
    const threadId = answeredThread(message);
    if (threadId === undefined) continue;
    const before = replies.get(threadId);
    const sender = senderOf(message);
    replies.set(threadId, {
      count: (before?.count ?? 0) + 1,
      senders: [...(before?.senders ?? []).filter((other) => other !== sender), sender],
      lastDate: message.dateCreated,
    });
  }
  return replies;
}
