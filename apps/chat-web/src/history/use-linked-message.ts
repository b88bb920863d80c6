import { NotFoundError } from '@genesys-chat/transport';
import { useEffect, useState } from 'react';
import { readMessage } from '../conversation/conversation-api.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { describeError } from '../errors/describe-error.ts';
import { useText } from '../language/use-text.ts';
import { navigate, useVisit } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { showToast } from '../toast/toasts.ts';
import { answeredThread } from './answered-thread.ts';
import type { MessagesView } from './use-messages.ts';

/** A message that a link names, and where it is looked for. */
export interface LinkedMessage {
  readonly conversation: Conversation;
  /** Thread that shows; `undefined` for the conversation itself. */
  readonly threadId: string | undefined;
  /** What shows of it. */
  readonly view: MessagesView;
  /** The message; `undefined` where none is linked. */
  readonly messageId: string | undefined;
}

/**
 * Shows the part of a history around a message that a link names, however old it is, or opens the thread of a linked
 * reply.
 *
 * @param linked - The message.
 * @returns Whether it is still being looked for.
 */
export function useLinkedMessage({ conversation, threadId, view, messageId }: LinkedMessage): boolean {
  const { client } = useSession();
  const text = useText();
  const [isSearching, setIsSearching] = useState(false);
  const key = conversationKey(conversation);
  const visit = useVisit();
  const isReady = view.history !== undefined;
  useEffect(() => {
    if (messageId === undefined || !isReady) return undefined;
    const stopping = new AbortController();
    const { signal } = stopping;
    const show = async (): Promise<void> => {
      const known = view.history?.messages.find(({ id }) => id === messageId);
      setIsSearching(!known);
      const message = known ?? (await readMessage(client, conversation, messageId, { signal }));
      if (!message) return showToast(text.messageGone);
      const itsThread = answeredThread(message);
      if (itsThread !== undefined && itsThread !== threadId)
        return navigate({ conversation, threadId: itsThread, messageId }, 'replace');
      if (!known) await view.showAround(message.dateCreated, signal);
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
  }, [client, key, threadId, messageId, isReady, visit]);
  return isSearching;
}
