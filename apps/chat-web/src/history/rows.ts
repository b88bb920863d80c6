import type { ChatMessageResponse } from '@genesys-chat/models';
import type { DeletedThread } from './history.ts';
import type { OutboxEntry } from '../outbox/outbox-entry.ts';

/** Messages of one person closer together than this share one heading, in milliseconds. */
const groupingMs = 5 * 60_000;

/** Key of the mark before the first unread message. */
export const unreadKey = 'unread';
const dayKey = 'day ';

/** Whether a key is that of a mark between messages: it goes elsewhere when others come to stand behind it. */
export function isMarkKey(key: string): boolean {
  return key === unreadKey || key.startsWith(dayKey);
}

/** One line of a list of messages. */
export type Row =
  | { readonly type: 'day'; readonly key: string; readonly date: Date }
  | { readonly type: 'unread'; readonly key: string }
  | { readonly type: 'deleted'; readonly key: string; readonly threadId: string }
  | {
      readonly type: 'message';
      readonly key: string;
      readonly message: ChatMessageResponse;
      readonly startsGroup: boolean;
    }
  | {
      readonly type: 'pending';
      readonly key: string;
      readonly entry: OutboxEntry;
      readonly startsGroup: boolean;
    };

/** What rows are made of. */
export interface RowSource {
  /** Oldest first. */
  readonly messages: readonly ChatMessageResponse[];
  readonly pending: readonly OutboxEntry[];
  /** Threads whose first message is gone. */
  readonly deleted: readonly DeletedThread[];
  readonly myUserId: string;
  /** Messages of others after this moment are new to the reader, in milliseconds since 1970. */
  readonly readUntilMs: number | undefined;
}

/** Lays messages out as lines: days, the mark before the first unread message, groups of one person. */
export function toRows({ messages, pending, deleted, myUserId, readUntilMs }: RowSource): readonly Row[] {
  const rows: Row[] = [];
  let last: { readonly dayEndsAtMs: number; readonly sender: string; readonly atMs: number } | undefined;
  let isUnreadMarked = readUntilMs === undefined;
  // Taking dates apart is what makes very many rows slow, so it is done once a day.
  const place = (atMs: number, sender: string): boolean => {
    let dayEndsAtMs = last?.dayEndsAtMs ?? 0;
    const isNewDay = atMs >= dayEndsAtMs;
    if (isNewDay) {
      const date = new Date(atMs);
      rows.push({ type: 'day', key: `${dayKey}${date.toDateString()}`, date });
      dayEndsAtMs = endOfDay(date);
    }
    const startsGroup = isNewDay || last?.sender !== sender || atMs - last.atMs > groupingMs;
    last = { dayEndsAtMs, sender, atMs };
    return startsGroup;
  };
  const gone = [...deleted].sort((one, other) => one.atMs - other.atMs);
  const placeDeleted = (thread: DeletedThread | undefined): void => {
    if (!thread) return;
    const key = `deleted ${thread.threadId}`;
    place(thread.atMs, key);
    rows.push({ type: 'deleted', key, threadId: thread.threadId });
  };
  for (const message of messages) {
    const atMs = Date.parse(message.dateCreated);
    while (gone[0] && gone[0].atMs <= atMs) placeDeleted(gone.shift());
    const sender = senderOf(message);
    let startsGroup = place(atMs, sender);
    if (!isUnreadMarked && atMs > (readUntilMs ?? 0) && sender !== myUserId) {
      rows.push({ type: 'unread', key: unreadKey });
      isUnreadMarked = true;
      startsGroup = true;
    }
    rows.push({ type: 'message', key: message.id, message, startsGroup });
  }
  for (const thread of gone) placeDeleted(thread);
  for (const entry of pending) {
    const startsGroup = place(Math.max(entry.createdAt, last?.atMs ?? 0), myUserId);
    rows.push({ type: 'pending', key: entry.localId, entry, startsGroup });
  }
  return rows;
}

/** When the local day of a moment ends. */
function endOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** Who sent a message: the user id where the platform says it, otherwise the JID. */
export function senderOf({ user, jid }: ChatMessageResponse): string {
  return user?.id ?? jid;
}
