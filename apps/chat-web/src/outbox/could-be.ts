import type { ChatMessageResponse } from '@genesys-chat/models';
import type { OutboxEntry } from './outbox-entry.ts';

/** How far this machine's clock and the platform's may differ, in milliseconds. */
const clockSkewMs = 120_000;

/** Whether a message says what an entry says, in the same place of the conversation. */
export function saysTheSame(entry: OutboxEntry, { body, parentThread }: ChatMessageResponse): boolean {
  return entry.body === body && entry.threadId === parentThread?.id;
}

/** Whether a message of the platform could be what an entry has become. */
export function couldBe(entry: OutboxEntry, message: ChatMessageResponse, myUserId: string): boolean {
  return (
    message.user?.id === myUserId &&
    entry.twins?.includes(message.id) !== true &&
    saysTheSame(entry, message) &&
    Date.parse(message.dateCreated) >= entry.createdAt - clockSkewMs
  );
}
