import { useMemo } from 'react';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../state/use-store.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** Messages of a conversation, or of one of its threads, that are on their way and not seen yet. */
export function usePending(conversation: Conversation, threadId: string | undefined): readonly OutboxEntry[] {
  const { outbox } = useSession();
  const entries = useStore(outbox.entries);
  const key = conversationKey(conversation);
  return useMemo(
    () =>
      entries.filter(
        (entry) =>
          conversationKey(entry.conversation) === key &&
          entry.threadId === threadId &&
          entry.arrivedAs === undefined,
      ),
    [entries, key, threadId],
  );
}
