import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readHistory, readMessage } from '../conversation/conversation-api.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { useText } from '../language/use-text.ts';
import { navigate } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { showToast } from '../toast/toasts.ts';
import { answeredThread, historyQueryKey } from './history-cache.ts';
import { addOlder, type History } from './history.ts';

const pageSize = 200;
/** A link leads no further back than this; nobody wants to wait for more. */
const maxPages = 50;

/** Loads the history back to the message that a link names, or opens the thread of a linked reply. */
export function useLinkedMessage(
  conversation: Conversation,
  messageId: string | undefined,
  isReady: boolean,
): void {
  const { client } = useSession();
  const text = useText();
  const queries = useQueryClient();
  const key = conversationKey(conversation);
  useEffect(() => {
    if (messageId === undefined || !isReady) return undefined;
    const stopping = new AbortController();
    const queryKey = historyQueryKey(conversation);
    const known = (): History | undefined => queries.getQueryData<History>(queryKey);
    const has = (): boolean => known()?.messages.some(({ id }) => id === messageId) ?? false;
    const load = async (): Promise<void> => {
      if (has()) return;
      const message = await readMessage(client, conversation, messageId).catch(() => undefined);
      if (stopping.signal.aborted) return;
      if (!message) return showToast(text.messageGone);
      const threadId = answeredThread(message);
      if (threadId !== undefined) return navigate({ conversation, threadId, messageId }, 'replace');
      for (let page = 0; page < maxPages && !has() && known()?.hasOlder === true; page += 1) {
        const before = known()?.messages[0]?.dateCreated ?? message.dateCreated;
        const { signal } = stopping;
        const { entities } = await readHistory(client, conversation, { limit: pageSize, before }, { signal });
        queries.setQueryData<History>(
          queryKey,
          (history) => history && addOlder(history, entities, pageSize),
        );
      }
      if (!has()) showToast(text.tooFarBack);
    };
    load().catch(() => undefined);
    return () => stopping.abort();
    // The key stands for the conversation, which is another object after each navigation.
  }, [client, queries, key, messageId, isReady]);
}
