import type { ChatMessageResponse } from '@genesys-chat/models';
import { answeredThread } from './answered-thread.ts';
import { compareMessages, sortedMessages } from './compare-messages.ts';

/** What is known of a conversation or a thread: an unbroken run of messages. */
export interface History {
  /** Oldest first. */
  readonly messages: readonly ChatMessageResponse[];
  /** Whether there may be older ones. */
  readonly hasOlder: boolean;
  /** Whether there are newer ones, as after a jump far back: then what comes in live has no place in the run. */
  readonly hasNewer: boolean;
  /** Ids of messages that came in live beyond the end of the run. */
  readonly beyondIds: readonly string[];
  /** Threads whose first message was deleted while they were known. */
  readonly deletedThreads: readonly DeletedThread[];
}

/** A thread whose first message was deleted. */
export interface DeletedThread {
  readonly threadId: string;
  /** When that was sent, in milliseconds since 1970. */
  readonly atMs: number;
}

/** A page that was read at one end of a run. */
export interface HistoryPart {
  /** In any order; the message at the end of the run may be among them. */
  readonly messages: readonly ChatMessageResponse[];
  /** Whether nothing comes behind it. */
  readonly isLast: boolean;
}

/** A run holds no more than this; what lies at its other end is let go, and read again when somebody goes there. */
const mostMessages = 2000;

/** Begins a run with the newest messages. */
export function newestHistory({ messages, isLast }: HistoryPart): History {
  return {
    messages: sortedMessages(messages),
    hasOlder: !isLast,
    hasNewer: false,
    beyondIds: [],
    deletedThreads: [],
  };
}

/**
 * Takes in the newest page. Where it does not meet what was known, it is not shown, because a gap would be hidden: the
 * run stays for whoever reads in it, and has newer messages from then on.
 *
 * @param known - What is known now.
 * @param page - The page.
 * @param knownBefore - What was known when the page was asked for: what came in since does not lie between the two.
 * @returns What is known then.
 */
export function mergeNewest(
  known: History | undefined,
  page: HistoryPart,
  knownBefore: History | undefined = known,
): History {
  const fresh = { ...newestHistory(page), deletedThreads: known?.deletedThreads ?? [] };
  const [first] = fresh.messages;
  const edge = knownBefore?.messages.at(-1);
  if (!known || !first || !edge) return fresh;
  const freshIds = idsOf(fresh.messages);
  const beforeIds = idsOf(knownBefore?.messages ?? []);
  // What came in live meanwhile meets the page, and not the run.
  const meets = known.messages.some(({ id }) => freshIds.has(id) && beforeIds.has(id));
  if (!meets && known.hasNewer) return known;
  if (!meets && fresh.hasOlder) return endAt(known, edge);
  // Where the page holds everything, what is older than its first message was deleted unseen.
  const older = fresh.hasOlder ? known.messages.filter((message) => compareMessages(message, first) < 0) : [];
  return {
    ...fresh,
    messages: [...older, ...fresh.messages],
    hasOlder: older.length > 0 ? known.hasOlder : fresh.hasOlder,
  };
}

/** Takes in a page of older messages. */
export function addOlder(known: History, { messages, isLast }: HistoryPart): History {
  const ids = idsOf(known.messages);
  const older = sortedMessages(messages).filter(({ id }) => !ids.has(id));
  const all = [...older, ...known.messages];
  const isTooLong = all.length > mostMessages;
  return {
    ...known,
    messages: isTooLong ? all.slice(0, mostMessages) : all,
    hasOlder: !isLast,
    hasNewer: known.hasNewer || isTooLong,
  };
}

/** Takes in a page of newer messages. */
export function addNewer(known: History, { messages, isLast }: HistoryPart): History {
  const ids = idsOf(known.messages);
  const newer = sortedMessages(messages).filter(({ id }) => !ids.has(id));
  const all = [...known.messages, ...newer];
  return {
    ...known,
    messages: all.slice(-mostMessages),
    hasOlder: known.hasOlder || all.length > mostMessages,
    hasNewer: !isLast,
    beyondIds: isLast ? [] : known.beyondIds,
  };
}

/** Takes in one message: a new one at its place, a known one instead of what was known. */
export function upsertMessage(known: History, message: ChatMessageResponse): History {
  const { messages, hasOlder, hasNewer, beyondIds } = known;
  const at = messages.findLastIndex(({ id }) => id === message.id);
  if (at >= 0) return { ...known, messages: messages.with(at, message) };
  const [first] = messages;
  if (first && hasOlder && compareMessages(message, first) < 0) return known;
  const before = messages.findLastIndex((other) => compareMessages(other, message) < 0) + 1;
  if (before === messages.length && hasNewer) {
    return beyondIds.includes(message.id) ? known : { ...known, beyondIds: [...beyondIds, message.id] };
  }
  return { ...known, messages: messages.toSpliced(before, 0, message) };
}

/** Changes a known message; any other id changes nothing. */
export function changeMessage(
  known: History,
  messageId: string,
  change: (message: ChatMessageResponse) => ChatMessageResponse,
): History {
  const at = known.messages.findLastIndex(({ id }) => id === messageId);
  const message = known.messages[at];
  return message ? { ...known, messages: known.messages.with(at, change(message)) } : known;
}

/** Forgets a message; that it was there is kept where others answered it. */
export function removeMessage(known: History, messageId: string): History {
  const removed = known.messages.find(({ id }) => id === messageId);
  if (!removed) return known;
  const messages = known.messages.filter((message) => message !== removed);
  const threadId = answeredThread(removed) === undefined ? removed.thread.id : undefined;
  const isAnswered = messages.some((message) => answeredThread(message) === threadId);
  const isNoted = known.deletedThreads.some((deleted) => deleted.threadId === threadId);
  if (threadId === undefined || !isAnswered || isNoted) return { ...known, messages };
  const deleted = { threadId, atMs: Date.parse(removed.dateCreated) };
  return { ...known, messages, deletedThreads: [...known.deletedThreads, deleted] };
}

/** Ends a run at a message; what came in live behind it is beyond the end. */
function endAt(known: History, edge: ChatMessageResponse): History {
  const isBeyond = (message: ChatMessageResponse): boolean => compareMessages(message, edge) > 0;
  const messages = known.messages.filter((message) => !isBeyond(message));
  // Another part was put in the place of the one that ended there.
  if (messages.length === 0) return { ...known, hasNewer: true };
  return {
    ...known,
    messages,
    hasNewer: true,
    beyondIds: known.messages.filter(isBeyond).map(({ id }) => id),
  };
}

/** Ids of messages. */
export function idsOf(messages: readonly ChatMessageResponse[]): ReadonlySet<string> {
  return new Set(messages.map(({ id }) => id));
}
