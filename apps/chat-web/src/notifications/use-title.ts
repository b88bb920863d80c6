import { useEffect } from 'react';
import { useChatName } from '../chats/use-chat-name.ts';
import { useChats } from '../chats/use-chats.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { useText } from '../language/use-text.ts';
import { useStore } from '../state/use-store.ts';
import { unreadCounts } from '../unread/unread-counts.ts';

/** Names the open chat in the title of the window, and how much is unread. No message text is in it. */
export function useTitle(conversation: Conversation | undefined): void {
  const { appName } = useText();
  const name = useChatName(conversation);
  const counts = useStore(unreadCounts);
  const { data: chats = [] } = useChats();
  // A room that one is in no more has a count still, but no line in the list.
  const total = chats.reduce((sum, { jid = '' }) => sum + (counts.get(jid) ?? 0), 0);
  useEffect(() => {
    const place = conversation && name !== '…' ? `${name} – ${appName}` : appName;
    document.title = total > 0 ? `(${total}) ${place}` : place;
  }, [conversation, name, total, appName]);
}
