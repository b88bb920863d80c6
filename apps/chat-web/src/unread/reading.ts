import type { ChatMessageResponse } from '@genesys-chat/models';
import { senderOf } from '../history/rows.ts';

/** How far somebody has read; moments in milliseconds since 1970. */
export interface Reading {
  /** Messages of others after this moment are marked as new. */
  readonly markMs: number;
  /** Up to where it was seen. */
  readonly seenMs: number;
  /** The newest message that is known. */
  readonly knownMs: number;
  /** Whether the first new message was among the known ones at the beginning. */
  readonly beginsWithNew: boolean;
}

/** What a reading begins with. */
export interface ReadingStart {
  /** Oldest first. */
  readonly messages: readonly ChatMessageResponse[];
  /** Whether there are older messages than those. */
  readonly hasOlder: boolean;
  readonly myUserId: string;
  /** Up to where it was read last time; `undefined` on a first visit. */
  readonly readUntilMs: number | undefined;
  /** What the platform counts as unread, which helps on a first visit. */
  readonly unreadCount: number;
}

/** Begins to read a conversation. */
export function beginReading(start: ReadingStart): Reading {
  const { messages, hasOlder, myUserId, readUntilMs } = start;
  const knownMs = newestMs(messages);
  const markMs = readUntilMs ?? beforeUnreadMs(start) ?? knownMs;
  const isWhole = !hasOlder || messages.some((message) => sentMs(message) <= markMs);
  const beginsWithNew = isWhole && isMarked(messages, myUserId, markMs, knownMs);
  return { markMs, seenMs: markMs, knownMs, beginsWithNew };
}

/**
 * Reads on.
 *
 * @param reading - How far it was read.
 * @param messages - What is known now, oldest first.
 * @param myUserId - Who reads.
 * @param isWatching - Whether the newest message is in sight of somebody who looks.
 * @returns How far it is read. What arrives before somebody's eyes is not marked as new; what arrives behind somebody's
 *   back is, from its first message on.
 */
export function readOn(
  reading: Reading,
  messages: readonly ChatMessageResponse[],
  myUserId: string,
  isWatching: boolean,
): Reading {
  const { markMs, seenMs, knownMs } = reading;
  const newest = Math.max(knownMs, newestMs(messages));
  const wasAllSeen = seenMs >= knownMs;
  if (newest === knownMs && (wasAllSeen || !isWatching)) return reading;
  const isNewPart = newest > knownMs && wasAllSeen;
  if (!isWatching) return { ...reading, knownMs: newest, markMs: isNewPart ? seenMs : markMs };
  const hasMark = isMarked(messages, myUserId, markMs, knownMs);
  return {
    ...reading,
    markMs: isNewPart && !hasMark ? newest : markMs,
    seenMs: newest,
    knownMs: newest,
  };
}

/** The moment before the unread messages, by their number; `undefined` where they are not all known, or none. */
function beforeUnreadMs({ messages, myUserId, unreadCount }: ReadingStart): number | undefined {
  const first = messages.filter((message) => senderOf(message) !== myUserId).at(-unreadCount);
  return unreadCount > 0 && first ? sentMs(first) - 1 : undefined;
}

function isMarked(
  messages: readonly ChatMessageResponse[],
  myUserId: string,
  afterMs: number,
  untilMs: number,
): boolean {
  return messages.some((message) => {
    const atMs = sentMs(message);
    return atMs > afterMs && atMs <= untilMs && senderOf(message) !== myUserId;
  });
}

function newestMs(messages: readonly ChatMessageResponse[]): number {
  const newest = messages.at(-1);
  return newest ? sentMs(newest) : 0;
}

function sentMs({ dateCreated }: ChatMessageResponse): number {
  return Date.parse(dateCreated);
}
