import type { ChatMessageResponse } from '@genesys-chat/models';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Conversation } from '../conversation/conversation.ts';
import { answeredThread } from '../history/answered-thread.ts';
import { knownMessages } from '../history/history-cache.ts';

/** The message that a thread answers, as it is now; `undefined` where it is not among those that were read. */
export function useThreadRoot(conversation: Conversation, threadId: string): ChatMessageResponse | undefined {
  const queries = useQueryClient();
  const subscribe = useCallback(
    (listener: () => void) => queries.getQueryCache().subscribe(listener),
    [queries],
  );
  return useSyncExternalStore(subscribe, () =>
    knownMessages(queries, conversation).find(
      (message) => message.thread.id === threadId && answeredThread(message) === undefined,
    ),
  );
}
