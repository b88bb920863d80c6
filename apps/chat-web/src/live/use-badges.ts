import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ChatEntry } from '../chats/chat-entry.ts';
import { chatsQueryKey } from '../chats/use-chats.ts';
import { useSession } from '../session/session.ts';
import { setUnread } from '../unread/unread-counts.ts';
import { noteStatus } from './connection.ts';

/** Follows the badges: counts of unread messages, and the only sign of a chat that is new. */
export function useBadges(): void {
  const { live } = useSession();
  const queries = useQueryClient();
  useEffect(() => {
    const stopping = new AbortController();
    const follow = async (): Promise<void> => {
      for await (const event of live.badges({ signal: stopping.signal })) {
        if (event.type === 'status') noteStatus(event.status);
        else if (event.type === 'badge') {
          setUnread(event.jid, event.unreadCount);
          if (event.unreadCount > 0) moveUp(event.jid);
        }
      }
    };
    const moveUp = (jid: string): void => {
      const chats = queries.getQueryData<readonly ChatEntry[]>(chatsQueryKey);
      if (!chats?.some((chat) => chat.jid === jid)) {
        void queries.invalidateQueries({ queryKey: chatsQueryKey });
        return;
      }
      const lastMessageAt = Date.now();
      queries.setQueryData<readonly ChatEntry[]>(chatsQueryKey, (known) =>
        known?.map((chat) => (chat.jid === jid ? { ...chat, lastMessageAt } : chat)),
      );
    };
    follow().catch(() => undefined);
    return () => stopping.abort();
  }, [live, queries]);
}
