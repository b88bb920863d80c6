import type { ChatMessageResponse } from '@genesys-chat/models';
import { useQuery } from '@tanstack/react-query';
import { readMessages } from '../conversation/conversation-api.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { useSession } from '../session/session.ts';
import { pinnedMessagesKey } from './pinned-cache.ts';
import type { Pins } from './use-pins.ts';

/** The messages that are pinned. */
export interface PinnedMessages {
  /** `undefined` until they are read. */
  readonly messages: readonly ChatMessageResponse[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Reads the messages behind the pins of a conversation. */
export function usePinnedMessages(conversation: Conversation, pins: Pins): PinnedMessages {
  const { client } = useSession();
  const { pinnedIds, isKnown } = pins;
  const { data, error, refetch } = useQuery({
    queryKey: [pinnedMessagesKey, conversationKey(conversation), pinnedIds],
    queryFn: () => readMessages(client, conversation, pinnedIds),
    placeholderData: (before) => before,
    enabled: isKnown,
  });
  return {
    messages: data?.filter(({ id }) => pinnedIds.includes(id)),
    error: pins.error ?? error,
    retry: () => void (pins.error ? pins.retry() : refetch()),
  };
}
