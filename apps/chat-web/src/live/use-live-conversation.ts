import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { announce } from '../announcer/announcements.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { historyQueryKey } from '../history/history-cache.ts';
import { useText } from '../language/use-text.ts';
import { useDirectory } from '../people/use-directory.ts';
import { useSession } from '../session/session.ts';
import { applyRoomEvent } from './apply-room-event.ts';

/**
 * Keeps an open conversation live: what happens in it shows, and is said to who cannot see it.
 *
 * @param conversation - The one that is open.
 * @param mayRead - Whether the platform lets one read it; as soon as it does, as after joining, following begins.
 */
export function useLiveConversation(conversation: Conversation, mayRead: boolean): void {
  const { live, me, outbox } = useSession();
  const text = useText();
  const queries = useQueryClient();
  const { byId } = useDirectory();
  const say = useRef((_sender: string | undefined, _body: string): void => undefined);
  useEffect(() => {
    say.current = (sender, body) => announce(text.says(byId.get(sender ?? '')?.name ?? text.somebody, body));
  }, [byId, text]);
  const key = conversationKey(conversation);
  const target = useRef(conversation);

  useEffect(() => {
    if (!mayRead) return undefined;
    const to = target.current;
    const stopping = new AbortController();
    const { signal } = stopping;
    const events =
      to.kind === 'room' ? live.room(to.roomJid, { signal }) : live.oneOnOne(to.userId, { signal });
    const follow = async (): Promise<void> => {
      for await (const event of events) {
        if (event.type === 'message') {
          if (event.message.user?.id === me.id) outbox.noticeArrival(to, event.message);
          else say.current(event.message.user?.id, event.message.body);
        }
        applyRoomEvent(queries, to, event);
        if (event.type === 'status' && event.status === 'live') {
          // What happened between the first reading and the moment of going live was told by neither.
          await queries.invalidateQueries({ queryKey: historyQueryKey(to) });
        }
      }
    };
    follow().catch(() => undefined);
    return () => stopping.abort();
  }, [live, queries, key, mayRead, me.id, outbox]);
}
