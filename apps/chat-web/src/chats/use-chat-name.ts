import type { Room } from '@genesys-chat/models';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { useDetails } from '../conversation/use-details.ts';
import { usePerson } from '../people/use-person.ts';
import { useChats } from './use-chats.ts';

/** The properties of a room, pins included; `undefined` for a one-to-one or until known. */
export function useRoom(conversation: Conversation | undefined): Room | undefined {
  return useDetails(conversation?.kind === 'room' ? conversation : undefined).data;
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
