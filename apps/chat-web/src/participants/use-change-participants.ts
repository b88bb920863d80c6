import { deleteChatsRoomParticipant, postChatsRoomParticipant } from '@genesys-chat/chat-api';
import { type UseMutateFunction, useMutation, useQueryClient } from '@tanstack/react-query';
import { chatsQueryKey } from '../chats/use-chats.ts';
import { conversationKey, type RoomConversation } from '../conversation/conversation.ts';
import { detailsQueryKey } from '../conversation/use-details.ts';
import { historyQueryKey } from '../history/history-cache.ts';
import { parseRoute } from '../router/route.ts';
import { navigate } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';
import { participantsQueryKey } from './use-participants.ts';

/** Ways to change who is in a room. */
export interface ChangeParticipants {
  /** Takes one after another in, up to the first who is refused. */
  readonly add: UseMutateFunction<void, Error, readonly string[]>;
  /** Takes somebody out; whoever takes oneself out leaves the room behind. */
  readonly remove: (userId: string) => void;
  /** Goes in oneself. */
  readonly join: () => void;
  readonly isBusy: boolean;
}

/** Changes who is in a room. */
export function useChangeParticipants(conversation: RoomConversation): ChangeParticipants {
  const { client, me } = useSession();
  const queries = useQueryClient();
  const { roomJid } = conversation;
  const keysOfRoom = [participantsQueryKey(conversation), detailsQueryKey(conversation)];
  const settings = {
    onError: useErrorToast(),
    onSettled: () =>
      Promise.all([...keysOfRoom, chatsQueryKey].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  };
  const add = useMutation({
    ...settings,
    mutationFn: async (userIds: readonly string[]) => {
      for (const userId of userIds) await postChatsRoomParticipant(client, roomJid, userId);
    },
    onSuccess: async (_, userIds) => {
      // What was refused to a stranger can be read now.
      if (userIds.includes(me.id)) await queries.refetchQueries({ queryKey: historyQueryKey(conversation) });
    },
  });
  const remove = useMutation({
    ...settings,
    mutationFn: (userId: string) => deleteChatsRoomParticipant(client, roomJid, userId),
    onSuccess: (_, userId) => {
      if (userId !== me.id) return;
      // Somebody who went on to another chat meanwhile stays there.
      if (isOpen(conversation)) navigate({}, 'replace');
      for (const queryKey of [...keysOfRoom, historyQueryKey(conversation)])
        queries.removeQueries({ queryKey });
    },
  });
  return {
    add: add.mutate,
    remove: remove.mutate,
    join: () => add.mutate([me.id]),
    isBusy: add.isPending || remove.isPending,
  };
}

function isOpen(conversation: RoomConversation): boolean {
  const { conversation: open } = parseRoute(location.hash);
  return open !== undefined && conversationKey(open) === conversationKey(conversation);
}
