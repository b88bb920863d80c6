import {
  deleteChatsRoomParticipant,
  getChatsRoomParticipants,
  postChatsRoomParticipant,
} from '@genesys-chat/chat-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { chatsQueryKey } from '../chats/use-chats.ts';
import { useText } from '../language/use-text.ts';
import { describeError } from '../message/describe-error.ts';
import { useSession } from '../session/session.ts';
import { showToast } from '../toast/toasts.ts';

/** Somebody in a room. */
export interface Participant {
  readonly jid: string;
  readonly userId: string | undefined;
}

/** Who is in a room, and ways to change it. */
export interface Participants {
  /** `undefined` until read. */
  readonly participants: readonly Participant[] | undefined;
  readonly error: Error | null;
  readonly add: (userIds: readonly string[]) => void;
  readonly remove: (userId: string) => void;
}

/** Reads and changes who is in a room. */
export function useParticipants(roomJid: string): Participants {
  const { client } = useSession();
  const text = useText();
  const queries = useQueryClient();
  const queryKey = ['participants', roomJid];
  const { data, error } = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<readonly Participant[]> => {
      const { participants } = await getChatsRoomParticipants(client, roomJid, {}, { signal });
      return participants.flatMap(({ jid, user }) => (jid === undefined ? [] : [{ jid, userId: user?.id }]));
    },
  });
  const settings = {
    onError: (failure: unknown) => showToast(describeError(text, failure)),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey }),
        queries.invalidateQueries({ queryKey: chatsQueryKey }),
      ]),
  };
  const add = useMutation({
    mutationFn: async (userIds: readonly string[]) => {
      for (const userId of userIds) await postChatsRoomParticipant(client, roomJid, userId);
    },
    ...settings,
  });
  const remove = useMutation({
    mutationFn: (userId: string) => deleteChatsRoomParticipant(client, roomJid, userId),
    ...settings,
  });
  return { participants: data, error, add: add.mutate, remove: remove.mutate };
}
