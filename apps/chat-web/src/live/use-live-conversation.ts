import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { announce } from '../announcer/announcements.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { shownQueryKeys } from '../history/history-cache.ts';
import { refetchHistory } from '../history/history-fetch.ts';
import { useText } from '../language/use-text.ts';
import { useDirectory } from '../people/use-directory.ts';
import { useSession } from '../session/session.ts';
import { applyRoomEvent } from './apply-room-event.ts';
import { noteStatus } from './connection.ts';
import { type FollowedStream, useStream } from './use-stream.ts';

/**
 * Keeps an open conversation live: what happens in it shows, and is said to who cannot see it.
 *
 * @param conversation - The one that is open.
 * @param mayRead - Whether the platform lets one read it; as soon as it does, as after joining, following begins.
 * @returns How that goes.
 */
export function useLiveConversation(conversation: Conversation, mayRead: boolean): FollowedStream {
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

  const follow = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      const to = target.current;
      const events =
        to.kind === 'room' ? live.room(to.roomJid, { signal }) : live.oneOnOne(to.userId, { signal });
      for await (const event of events) {
        if (event.type === 'message') {
          if (event.message.user?.id === me.id) outbox.noticeArrival(to, event.message);
          else say.current(event.message.user?.id, event.message.body);
        }
        applyRoomEvent(queries, to, event);
        if (event.type !== 'status') continue;
        noteStatus(signal, event.status);
        if (event.status === 'live') {
          // What happened between the first reading and the moment of going live was told by neither.
          await Promise.all(shownQueryKeys(queries, to).map((key) => refetchHistory(queries, key)));
        }
      }
    },
    [live, queries, key, me.id, outbox],
  );
  return useStream(mayRead ? follow : undefined);
}
