import { getChatsRoomParticipants } from '@genesys-chat/chat-api';
import { useQuery } from '@tanstack/react-query';
import type { RoomConversation } from '../conversation/conversation.ts';
import { useSession } from '../session/session.ts';

/** Somebody in a room. */
export interface Participant {
  readonly jid: string;
  readonly userId: string | undefined;
}

/** Who is in a room. */
export interface Participants {
  /** `undefined` until read. */
  readonly participants: readonly Participant[] | undefined;
  /** Why it could not be read. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Key of the people of a room among the queries. */
export function participantsQueryKey({ roomJid }: RoomConversation): readonly unknown[] {
  return ['participants', roomJid];
}

/** Reads who is in a room. */
export function useParticipants(conversation: RoomConversation): Participants {
  const { client } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: participantsQueryKey(conversation),
    queryFn: async ({ signal }): Promise<readonly Participant[]> => {
      const { roomJid } = conversation;
      const { participants } = await getChatsRoomParticipants(client, roomJid, {}, { signal });
      return participants.flatMap(({ jid, user }) => (jid === undefined ? [] : [{ jid, userId: user?.id }]));
    },
  });
  return { participants: data, error: data ? null : error, retry: () => void refetch() };
}
