import { patchChatsRoom } from '@genesys-chat/chat-api';
import type { RoomUpdateRequest } from '@genesys-chat/models';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { roomQueryKey } from '../chats/use-chat-name.ts';
import { chatsQueryKey } from '../chats/use-chats.ts';
import type { RoomConversation } from '../conversation/conversation.ts';
import { useText } from '../language/use-text.ts';
import { describeError } from '../errors/describe-error.ts';
import { useSession } from '../session/session.ts';
import { showToast } from '../toast/toasts.ts';

/** Gives a function that changes a room's properties; it calls back once they are read anew. */
export function useChangeRoom({
  roomJid,
}: RoomConversation): (change: RoomUpdateRequest, options?: { readonly onSuccess: () => void }) => void {
  const text = useText();
  const { client } = useSession();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (change: RoomUpdateRequest) => patchChatsRoom(client, roomJid, change),
    onError: (error) => showToast(describeError(text, error)),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: roomQueryKey(roomJid) }),
        queries.invalidateQueries({ queryKey: chatsQueryKey }),
      ]),
  });
  return mutate;
}
