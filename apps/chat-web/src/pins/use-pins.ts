import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { pinMessage, readPins, unpinMessage } from '../conversation/conversation-api.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { useText } from '../language/use-text.ts';
import { describeError } from '../errors/describe-error.ts';
import { useSession } from '../session/session.ts';
import { useOptimistic } from '../state/use-optimistic.ts';
import { showToast } from '../toast/toasts.ts';

/** The platform keeps this many pins in a conversation at most. */
export const maxPins = 5;
/** No live event tells of pins, so they are read again now and then, in milliseconds. */
const refreshMs = 30_000;

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
  const queryKey = ['pins', conversationKey(conversation)];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => readPins(client, conversation),
    refetchInterval: refreshMs,
  });
  const { shown: pinnedIds = none, change } = useOptimistic<readonly string[], PinChange>({
    queryKey,
    data,
    send: ({ messageId, isPinned }) =>
      (isPinned ? pinMessage : unpinMessage)(client, conversation, messageId),
    apply: withPin,
    onRefused: (refusal, { isPinned }) => {
      // Somebody else may have pinned the fifth message meanwhile.
      const isFull = (queries.getQueryData<readonly string[]>(queryKey) ?? none).length >= maxPins;
      showToast(isFull && isPinned ? text.pinsFull : describeError(text, refusal));
    },
  });
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

const none: readonly string[] = [];

function withPin(ids: readonly string[], { messageId, isPinned }: PinChange): readonly string[] {
  if (ids.includes(messageId) === isPinned) return ids;
  return isPinned ? [...ids, messageId] : ids.filter((id) => id !== messageId);
}
