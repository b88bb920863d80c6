import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { ChatEntry } from '../chats/chat-entry.ts';
import { chatsQueryKey, useChats } from '../chats/use-chats.ts';
import { useText } from '../language/use-text.ts';
import { preferences } from '../preferences/preferences.ts';
import { navigate } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { useMySettings } from '../settings/use-my-settings.ts';
import { unreadCounts } from '../unread/unread-counts.ts';
import { onPressed, showNotification } from './show-notification.ts';
import { isInSight, useSight } from './sight.ts';

/** Tells of what is new while the app is out of sight. No message text is in it. */
export function useNotifications(): void {
  const text = useText();
  const queries = useQueryClient();
  const { data: chats = noChats } = useChats();
  const { me } = useSession();
  useSight(me.id);
  const isMuted = useMySettings().data?.muted ?? false;
  const open = useCallback(
    (jid: string) => {
      // A chat that is new came into the list after its badge.
      const listed = queries.getQueryData<readonly ChatEntry[]>(chatsQueryKey);
      navigate({ conversation: listed?.find((chat) => chat.jid === jid)?.conversation });
    },
    [queries],
  );
  useEffect(() => onPressed(open), [open]);
  useEffect(() => {
    const tell = async (jids: readonly string[]): Promise<void> => {
      if (await isInSight(me.id)) return;
      for (const jid of jids) {
        const name = chats.find((chat) => chat.jid === jid)?.name ?? text.appName;
        showNotification({
          title: text.appName,
          body: text.newIn(name),
          tag: jid,
          onOpen: () => open(jid),
        });
      }
    };
    let before = unreadCounts.get();
    return unreadCounts.subscribe(() => {
      const grown = [...unreadCounts.get()].filter(([jid, count]) => count > (before.get(jid) ?? 0));
      before = unreadCounts.get();
      if (!isMuted && preferences.get().notifies) void tell(grown.map(([jid]) => jid));
    });
  }, [chats, isMuted, me.id, open, text]);
}

const noChats: readonly ChatEntry[] = [];
