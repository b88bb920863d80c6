import { useEffect } from 'react';
import type { ChatEntry } from '../chats/chat-entry.ts';
import { useChats } from '../chats/use-chats.ts';
import { useText } from '../language/use-text.ts';
import { preferences } from '../preferences/preferences.ts';
import { useStore } from '../state/use-store.ts';
import { unreadCounts } from '../unread/unread-counts.ts';

/** Shows how much is unread in the title, and tells of it while the app is out of sight. No message text is in either. */
export function useNotifications(): void {
  const text = useText();
  const { data: chats = noChats } = useChats();
  const counts = useStore(unreadCounts);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  useEffect(() => {
    document.title = total > 0 ? `(${total}) ${text.appName}` : text.appName;
  }, [total, text]);
  useEffect(() => {
    let before = unreadCounts.get();
    return unreadCounts.subscribe(() => {
      const grown = [...unreadCounts.get()].find(([jid, count]) => count > (before.get(jid) ?? 0));
      before = unreadCounts.get();
      if (!grown || !preferences.get().notifies || document.visibilityState === 'visible') return;
      const name = chats.find(({ jid }) => jid === grown[0])?.name ?? text.appName;
      void new Notification(text.appName, { body: text.newIn(name), tag: grown[0] });
    });
  }, [chats, text]);
}

const noChats: readonly ChatEntry[] = [];
