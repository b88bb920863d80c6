import { walkHistory } from '../conversation/conversation-api.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { useSession } from '../session/session.ts';
import { historyQueryKey } from './history-cache.ts';
import { type MessagesView, useMessages } from './use-messages.ts';

/** The history of a conversation. */
export function useHistory(conversation: Conversation): MessagesView {
  const { client } = useSession();
  return useMessages(historyQueryKey(conversation), (options) => walkHistory(client, conversation, options));
}
