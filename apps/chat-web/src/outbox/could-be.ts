import type { ChatMessageResponse } from '@genesys-chat/models';
import type { OutboxEntry } from './outbox-entry.ts';

/** How far this machine's clock and the platform's may differ, in milliseconds. */
const clockSkewMs = 120_000;

/** Whether a message of the platform could be what an entry has become. */
export function couldBe(entry: OutboxEntry, message: ChatMessageResponse, myUserId: string): boolean {
  return (
    message.user?.id === myUserId &&
    message.body === entry.body &&
    message.parentThread?.id === entry.threadId &&
    Date.parse(message.dateCreated) >= entry.createdAt - clockSkewMs
  );
}
