import { getChatsRoom } from '@genesys-chat/chat-api';
import type { Room } from '@genesys-chat/models';
import { useQuery } from '@tanstack/react-query';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { usePerson } from '../people/use-person.ts';
import { useSession } from '../session/session.ts';
import { useChats } from './use-chats.ts';

/** Room details change without a live event, so they are read again now and then, in milliseconds. */
const refreshMs = 30_000;

/** Key of a room's properties among the queries. */
export function roomQueryKey(roomJid: string | undefined): readonly unknown[] {
  return ['room', roomJid];
}

/** The properties of a room, pins included; `undefined` for a one-to-one or until known. */
export function useRoom(conversation: Conversation | undefined): Room | undefined {
  const { client } = useSession();
  const roomJid = conversation?.kind === 'room' ? conversation.roomJid : undefined;
  const { data } = useQuery({
    queryKey: roomQueryKey(roomJid),
    queryFn: ({ signal }) => getChatsRoom(client, roomJid ?? '', { signal }),
    enabled: roomJid !== undefined,
    refetchInterval: refreshMs,
  });
  return data;
}

/** What a conversation is called; `…` until that is known, and without one. */
export function useChatName(conversation: Conversation | undefined): string {
  const { data: chats = [] } = useChats();
  const room = useRoom(conversation);
  const person = usePerson(conversation?.kind === 'person' ? conversation.userId : undefined);
  const key = conversation && conversationKey(conversation);
  const listed = chats.find((entry) => conversationKey(entry.conversation) === key)?.name;
  return room?.subject ?? person?.name ?? listed ?? room?.name ?? '…';
}
