import { useEffect, useState } from 'react';
import { useChats } from '../chats/use-chats.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import type { MessagesView } from '../history/use-messages.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../state/use-store.ts';
import { beginReading, type Reading, readOn } from './reading.ts';
import { unreadCounts } from './unread-counts.ts';
import { useIsLooking } from './use-is-looking.ts';

/** What somebody reads now. */
export interface CurrentReading {
  /** Messages of others after this moment are marked as new, in milliseconds since 1970. */
  readonly markMs: number | undefined;
  /** Whether the conversation was opened with new messages, which are all known. */
  readonly beginsWithNew: boolean;
  /** Takes whether the newest message is in sight. */
  readonly onAtEnd: (isAtEnd: boolean) => void;
}

/** Follows what is read of a conversation: it is while the newest message is in sight of somebody who looks. */
export function useReading(conversation: Conversation, { history, isFresh }: MessagesView): CurrentReading {
  const { me, markSeen, readMarks } = useSession();
  const { data: chats } = useChats();
  const key = conversationKey(conversation);
  const { jid = '', saidAt = 0 } = chats?.find((entry) => conversationKey(entry.conversation) === key) ?? {};
  const unreadCount = useStore(unreadCounts).get(jid) ?? 0;
  const isLooking = useIsLooking();
  // To read it moves the mark and clears the count.
  const [readUntilMs] = useState(() => readMarks.all.get().get(key));
  const [unreadBefore] = useState(unreadCount);
  const [isAtEnd, setIsAtEnd] = useState(false);
  const [reading, setReading] = useState<Reading>();
  const isWatching = isAtEnd && isLooking;

  // Before a line is drawn: a mark that were taken away afterwards would be seen for a moment.
  if (history && isFresh) {
    const { messages, hasOlder } = history;
    const start = { messages, hasOlder, myUserId: me.id, readUntilMs, unreadCount: unreadBefore };
    const next = reading ? readOn(reading, messages, me.id, isWatching) : beginReading(start);
    if (next !== reading) setReading(next);
  }
  const seenMs = reading?.seenMs;
  const isAllSeen = reading !== undefined && reading.seenMs >= reading.knownMs;
  useEffect(() => {
    if (seenMs === undefined || !isAllSeen) return;
    // What was said last may be an answer in a thread, which is not among the messages on every platform.
    readMarks.set(key, isWatching ? Math.max(seenMs, saidAt) : seenMs);
  }, [seenMs, isAllSeen, isWatching, saidAt, key, readMarks]);
  useEffect(() => {
    if (isAllSeen && isWatching && unreadCount > 0) markSeen(jid);
  }, [isAllSeen, isWatching, unreadCount, jid, markSeen]);
  return { markMs: reading?.markMs, beginsWithNew: reading?.beginsWithNew ?? false, onAtEnd: setIsAtEnd };
}
