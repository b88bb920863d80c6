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
export function participantsQueryKey(room: RoomConversation | undefined): readonly unknown[] {
  return ['participants', room?.roomJid];
}

/**
 * Reads who is in a room.
 *
 * @param room - The room; nothing is read without one.
 * @param isWanted - Whether to read it now.
 */
export function useParticipants(room: RoomConversation | undefined, isWanted = true): Participants {
  const { client } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: participantsQueryKey(room),
    queryFn: async ({ signal }): Promise<readonly Participant[]> => {
      const { participants } = await getChatsRoomParticipants(client, room?.roomJid ?? '', {}, { signal });
      return participants.flatMap(({ jid, user }) => (jid === undefined ? [] : [{ jid, userId: user?.id }]));
    },
    enabled: room !== undefined && isWanted,
  });
  return { participants: data, error: data ? null : error, retry: () => void refetch() };
}
