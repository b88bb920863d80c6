import { NotFoundError } from '@genesys-chat/transport';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readMessage, walkHistory } from '../conversation/conversation-api.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { describeError } from '../errors/describe-error.ts';
import { useText } from '../language/use-text.ts';
import { navigate, useVisit } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { showToast } from '../toast/toasts.ts';
import { answeredThread } from './answered-thread.ts';
import { historyQueryKey } from './history-cache.ts';
import { addNewer, type History, newestHistory } from './history.ts';
import { readPart } from './read-part.ts';

/** So many messages are read on either side of one that was linked. */
const aroundCount = 100;

/**
 * Shows the part of the history around a message that a link names, however old it is, or opens the thread of a
 * linked reply.
 *
 * @param conversation - The one that is open.
 * @param messageId - The message; `undefined` where none is linked, or its thread is open already.
 * @param isReady - Whether the newest messages were read.
 * @returns Whether it is still being looked for.
 */
export function useLinkedMessage(
  conversation: Conversation,
  messageId: string | undefined,
  isReady: boolean,
): boolean {
  const { client } = useSession();
  const text = useText();
  const queries = useQueryClient();
  const [isSearching, setIsSearching] = useState(false);
  const key = conversationKey(conversation);
  const visit = useVisit();
  useEffect(() => {
    if (messageId === undefined || !isReady) return undefined;
    const stopping = new AbortController();
    const { signal } = stopping;
    const queryKey = historyQueryKey(conversation);
    const show = async (): Promise<void> => {
      const known = queries.getQueryData<History>(queryKey)?.messages.find(({ id }) => id === messageId);
      setIsSearching(!known);
      const message = known ?? (await readMessage(client, conversation, messageId, { signal }));
      if (!message) return showToast(text.messageGone);
      const threadId = answeredThread(message);
      if (threadId !== undefined) return navigate({ conversation, threadId, messageId }, 'replace');
      if (known) return;
      const around = { from: message.dateCreated, count: aroundCount, signal };
      const start = walkHistory.bind(undefined, client, conversation);
      const [older, newer] = await Promise.all([
        readPart(start, around),
        readPart(start, { ...around, direction: 'forwards' }),
      ]);
      queries.setQueryData<History>(queryKey, addNewer(newestHistory(older), newer));
      // What came in since the newest page was read was told before there was a place for it.
      if (newer.isLast) await queries.invalidateQueries({ queryKey });
    };
    const run = async (): Promise<void> => {
      try {
        await show();
      } catch (error) {
        if (!signal.aborted)
          showToast(NotFoundError.isInstance(error) ? text.messageGone : describeError(text, error));
      } finally {
        if (!signal.aborted) setIsSearching(false);
      }
    };
    void run();
    return () => {
      stopping.abort();
      setIsSearching(false);
    };
    // The key stands for the conversation, which is another object after each navigation.
  }, [client, queries, key, messageId, isReady, visit]);
  return isSearching;
}
