import { patchChatsRoom } from '@genesys-chat/chat-api';
import type { Room, RoomUpdateRequest } from '@genesys-chat/models';
import { useQueryClient } from '@tanstack/react-query';
import { chatsQueryKey } from '../chats/use-chats.ts';
import type { RoomConversation } from '../conversation/conversation.ts';
import { detailsQueryKey, useDetails } from '../conversation/use-details.ts';
import { useSession } from '../session/session.ts';
import { type Optimistic, useOptimistic } from '../state/use-optimistic.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';

/** The properties of a room, and a way to change them. */
export function useChangeRoom(conversation: RoomConversation): Optimistic<Room, RoomUpdateRequest> {
  const { client } = useSession();
  const queries = useQueryClient();
  const { data } = useDetails(conversation);
  return useOptimistic<Room, RoomUpdateRequest>({
    queryKey: detailsQueryKey(conversation),
    part: 'properties',
    data,
    send: (change) => patchChatsRoom(client, conversation.roomJid, change),
    apply: withChange,
    onMade: () => queries.invalidateQueries({ queryKey: chatsQueryKey }),
    onRefused: useErrorToast(),
  });
}

function withChange(room: Room, { subject, description, ownerIds }: RoomUpdateRequest): Room {
  return {
    ...room,
    ...(subject !== undefined && { subject }),
    ...(description !== undefined && { description }),
    ...(ownerIds && { owners: ownerIds.map((id) => ({ id })) }),
  };
}
