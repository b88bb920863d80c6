import type { ChatMessageResponse } from '@genesys-chat/models';
import { useEffect, useMemo } from 'react';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../state/use-store.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { withoutArrived } from './without-arrived.ts';

/** Where {@link usePending} looks for what is on its way. */
export interface PendingPlace {
  readonly conversation: Conversation;
  readonly threadId: string | undefined;
  /** What is known of it. */
  readonly messages: readonly ChatMessageResponse[];
}

/** Messages of a conversation, or of one of its threads, that are on their way and not seen yet. */
export function usePending({ conversation, threadId, messages }: PendingPlace): readonly OutboxEntry[] {
  const { me, outbox } = useSession();
  const entries = useStore(outbox.entries);
  const key = conversationKey(conversation);
  const here = useMemo(
    () =>
      entries.filter(
        (entry) =>
          conversationKey(entry.conversation) === key &&
          entry.threadId === threadId &&
          entry.arrivedAs === undefined,
      ),
    [entries, key, threadId],
  );
  const pending = useMemo(() => {
    const isDelivered = outbox.hasDelivered.bind(outbox);
    return withoutArrived(here, { messages, myUserId: me.id, isDelivered });
  }, [here, messages, me.id, outbox]);
  useEffect(() => {
    // It was read back, and is forgotten: were the message deleted later, it would show again.
    for (const entry of here)
      if (entry.state === 'sent' && !pending.includes(entry)) outbox.discard(entry.localId);
  }, [here, pending, outbox]);
  return pending;
}
