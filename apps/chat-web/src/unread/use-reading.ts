import type { ChatMessageResponse } from '@genesys-chat/models';
import { useCallback } from 'react';
import { useChats } from '../chats/use-chats.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { setUnread } from './unread-counts.ts';
import { useReadMarker } from './use-read-marker.ts';

/** Where the unread part began when the conversation was opened, and what to do when its end is seen. */
export interface Reading {
  readonly readUntilMs: number | undefined;
  readonly onSeen: () => void;
}

/** Notes what is read: the newest message is in sight of somebody who looks. */
export function useReading(
  conversation: Conversation,
  messages: readonly ChatMessageResponse[] | undefined,
): Reading {
  const { readUntilMs, markRead } = useReadMarker(conversation);
  const { data: chats } = useChats();
  const key = conversationKey(conversation);
  const jid = chats?.find((entry) => conversationKey(entry.conversation) === key)?.jid;
  const newestDate = messages?.at(-1)?.dateCreated;
  const onSeen = useCallback(() => {
    if (document.visibilityState !== 'visible' || newestDate === undefined) return;
    markRead(Date.parse(newestDate));
    if (jid !== undefined) setUnread(jid, 0);
  }, [newestDate, markRead, jid]);
  return { readUntilMs, onSeen };
}
