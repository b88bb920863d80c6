import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { pinMessage, readPins, unpinMessage } from '../conversation/conversation-api.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { useText } from '../language/use-text.ts';
import { describeError } from '../message/describe-error.ts';
import { useSession } from '../session/session.ts';
import { showToast } from '../toast/toasts.ts';

/** The platform keeps this many pins in a conversation at most. */
export const maxPins = 5;
/** No live event tells of pins, so they are read again now and then, in milliseconds. */
const refreshMs = 30_000;

/** The pins of a conversation, and a way to change them. */
export interface Pins {
  readonly pinnedIds: readonly string[];
  readonly isFull: boolean;
  readonly toggle: (messageId: string) => void;
}

/** Reads and changes the pins of a conversation; a change shows at once and is taken back when it fails. */
export function usePins(conversation: Conversation): Pins {
  const { client } = useSession();
  const text = useText();
  const queries = useQueryClient();
  const queryKey = ['pins', conversationKey(conversation)];
  const { data: pinnedIds = [] } = useQuery({
    queryKey,
    queryFn: () => readPins(client, conversation),
    refetchInterval: refreshMs,
  });
  const { mutate } = useMutation({
    mutationFn: ({ messageId, isPinned }: { messageId: string; isPinned: boolean }) =>
      isPinned ? unpinMessage(client, conversation, messageId) : pinMessage(client, conversation, messageId),
    onMutate: ({ messageId, isPinned }) => {
      const before = queries.getQueryData<readonly string[]>(queryKey) ?? [];
      const others = before.filter((id) => id !== messageId);
      queries.setQueryData(queryKey, isPinned ? others : [...others, messageId]);
      return before;
    },
    onError: (error, _, before) => {
      queries.setQueryData(queryKey, before);
      showToast(describeError(text, error));
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return {
    pinnedIds,
    isFull: pinnedIds.length >= maxPins,
    toggle: (messageId) => mutate({ messageId, isPinned: pinnedIds.includes(messageId) }),
  };
}
