import { useEffect } from 'react';
import { useChatName } from '../chats/use-chat-name.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { useText } from '../language/use-text.ts';
import { useStore } from '../state/use-store.ts';
import { unreadCounts } from '../unread/unread-counts.ts';

/** Names the open chat in the title of the window, and how much is unread. No message text is in it. */
export function useTitle(conversation: Conversation | undefined): void {
  const { appName } = useText();
  const name = useChatName(conversation);
  const counts = useStore(unreadCounts);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  useEffect(() => {
    const place = conversation && name !== '…' ? `${name} – ${appName}` : appName;
    document.title = total > 0 ? `(${total}) ${place}` : place;
  }, [conversation, name, total, appName]);
}
