import type { Room } from '@genesys-chat/models';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { pinMessage, unpinMessage } from '../conversation/conversation-api.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { detailsQueryKey, useDetails } from '../conversation/use-details.ts';
import { useText } from '../language/use-text.ts';
import { describeError } from '../errors/describe-error.ts';
import { useSession } from '../session/session.ts';
import { useOptimistic } from '../state/use-optimistic.ts';
import { showToast } from '../toast/toasts.ts';
import { pinnedIn } from './pinned-in.ts';

/** The platform keeps this many pins in a conversation at most. */
export const maxPins = 5;
/** The pins of a conversation, and a way to change them. */
export interface Pins {
  readonly pinnedIds: readonly string[];
  /** Whether they were read; until then nothing seems to be pinned. */
  readonly isKnown: boolean;
  /** Why they could not be read. */
  readonly error: Error | null;
  readonly retry: () => void;
  readonly isFull: boolean;
  readonly toggle: (messageId: string) => void;
}

interface PinChange {
  readonly messageId: string;
  /** Whether it is to be pinned, or taken away. */
  readonly isPinned: boolean;
}

/** Reads and changes the pins of a conversation; a change shows at once and is taken back when it fails. */
export function usePins(conversation: Conversation): Pins {
  const { client } = useSession();
  const text = useText();
  const queries = useQueryClient();
  const queryKey = detailsQueryKey(conversation);
  const { data, error, refetch } = useDetails(conversation);
  const { shown, change } = useOptimistic<Room, PinChange>({
    queryKey,
    part: 'pins',
    data,
    send: ({ messageId, isPinned }) =>
      (isPinned ? pinMessage : unpinMessage)(client, conversation, messageId),
    apply: withPin,
    onRefused: (refusal, { messageId, isPinned }) => {
      const pinned = pinnedIn(queries.getQueryData<Room>(queryKey));
      // Somebody else may have done the same meanwhile, or pinned the fifth message.
      if (pinned.includes(messageId) === isPinned) return;
      const isFull = pinned.length >= maxPins;
      showToast(isFull && isPinned ? text.pinsFull : describeError(text, refusal));
    },
  });
  const pinnedIds = useMemo(() => pinnedIn(shown), [shown]);
  return useMemo(
    () => ({
      pinnedIds,
      isKnown: data !== undefined,
      error: data ? null : error,
      retry: () => void refetch(),
      isFull: pinnedIds.length >= maxPins,
      toggle: (messageId) => change({ messageId, isPinned: !pinnedIds.includes(messageId) }),
    }),
    [data, pinnedIds, error, refetch, change],
  );
}

function withPin(details: Room, { messageId, isPinned }: PinChange): Room {
  const { pinnedMessages = [] } = details;
  const others = pinnedMessages.filter(({ id }) => id !== messageId);
  if (others.length < pinnedMessages.length === isPinned) return details;
  return { ...details, pinnedMessages: isPinned ? [...others, { id: messageId }] : others };
}
