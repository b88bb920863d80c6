import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { catchUp, moveUpByJid } from '../chats/move-up.ts';
import { useSession } from '../session/session.ts';
import { setUnread } from '../unread/unread-counts.ts';
import { noteStatus } from './connection.ts';
import { type FollowedStream, useStream } from './use-stream.ts';

/** Follows the badges: counts of unread messages, and the only sign of a chat that is new. */
export function useBadges(): FollowedStream {
  const { live } = useSession();
  const queries = useQueryClient();
  const follow = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      for await (const event of live.badges({ signal })) {
        if (event.type === 'status') {
          noteStatus(signal, event.status);
          if (event.status === 'live') catchUp(queries);
        } else if (event.type === 'badge') {
          setUnread(event.jid, event.unreadCount);
          if (event.unreadCount > 0) moveUpByJid(queries, event.jid, Date.now());
        }
      }
    },
    [live, queries],
  );
  return useStream(follow);
}
