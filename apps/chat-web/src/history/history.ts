import type { ChatMessageResponse } from '@genesys-chat/models';

/** What is known of a conversation or a thread: an unbroken run of messages up to the newest. */
export interface History {
  /** Oldest first. */
  readonly messages: readonly ChatMessageResponse[];
  /** Whether there may be older ones. */
  readonly hasOlder: boolean;
}

/**
 * Takes in the newest page. Where it does not meet what was known, a gap would be hidden: the older part goes.
 *
 * @param known - What is known now.
 * @param page - The page.
 * @param limit - How many messages were asked for.
 * @param knownBefore - What was known when the page was asked for: anything newer came in meanwhile and stays.
 * @returns What is known then.
 */
export function mergeNewest(
  known: History | undefined,
  page: readonly ChatMessageResponse[],
  limit: number,
  knownBefore: History | undefined = known,
): History {
  const fresh = sorted(page);
  const hasOlder = page.length >= limit;
  const first = fresh[0];
  const freshIds = new Set(fresh.map(({ id }) => id));
  const beforeIds = new Set(knownBefore?.messages.map(({ id }) => id));
  const meanwhile = (known?.messages ?? []).filter(({ id }) => !freshIds.has(id) && !beforeIds.has(id));
  const overlaps = known?.messages.some(({ id }) => freshIds.has(id)) ?? false;
  if (!known || !first || (!overlaps && hasOlder))
    return { messages: sorted([...fresh, ...meanwhile]), hasOlder };
  const older = known.messages.filter(
    (message) => compareMessages(message, first) < 0 && !meanwhile.includes(message),
  );
  return {
    messages: [...older, ...sorted([...fresh, ...meanwhile])],
    hasOlder: older.length > 0 ? known.hasOlder : hasOlder,
  };
}

/** Takes in a page of older messages. */
export function addOlder(known: History, page: readonly ChatMessageResponse[], limit: number): History {
  const ids = new Set(known.messages.map(({ id }) => id));
  const older = sorted(page).filter(({ id }) => !ids.has(id));
  return { messages: [...older, ...known.messages], hasOlder: page.length >= limit && older.length > 0 };
}

/** Takes in one message: a new one at its place, a known one instead of what was known. */
export function upsertMessage(known: History, message: ChatMessageResponse): History {
  const { messages, hasOlder } = known;
  const at = messages.findLastIndex(({ id }) => id === message.id);
  if (at >= 0) return { messages: messages.with(at, message), hasOlder };
  const before = messages.findLastIndex((other) => compareMessages(other, message) < 0) + 1;
  const belongsToUnread = before === 0 && hasOlder && messages.length > 0;
  return belongsToUnread ? known : { messages: messages.toSpliced(before, 0, message), hasOlder };
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

/** Forgets a message. */
export function removeMessage(known: History, messageId: string): History {
  const messages = known.messages.filter(({ id }) => id !== messageId);
  return messages.length === known.messages.length ? known : { ...known, messages };
}

/** Orders messages by time, and those of one moment by id. */
function compareMessages(one: ChatMessageResponse, other: ChatMessageResponse): number {
  const difference = Date.parse(one.dateCreated) - Date.parse(other.dateCreated);
  if (difference !== 0) return difference;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

function sorted(messages: readonly ChatMessageResponse[]): readonly ChatMessageResponse[] {
  return [...messages].sort(compareMessages);
}
