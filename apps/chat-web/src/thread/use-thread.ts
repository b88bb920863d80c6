import { walkThreadHistory } from '@genesys-chat/chat-api';
import { threadQueryKey } from '../history/history-cache.ts';
import { type MessagesView, useMessages } from '../history/use-messages.ts';
import { useSession } from '../session/session.ts';

/** The messages of a thread. */
export function useThread(threadId: string): MessagesView {
  const { client } = useSession();
  return useMessages(threadQueryKey(threadId), (options) => walkThreadHistory(client, threadId, options));
}
