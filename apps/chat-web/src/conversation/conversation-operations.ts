import type { OperationName } from '@genesys-chat/chat-api';
import type { Conversation } from './conversation.ts';

/** The operation behind what people do, in each kind of conversation: its permissions decide. */
const operations = {
  room: {
    send: 'postChatsRoomMessages',
    edit: 'patchChatsRoomMessage',
    delete: 'deleteChatsRoomMessage',
    pin: 'postChatsRoomMessagesPins',
    unpin: 'deleteChatsRoomMessagesPin',
  },
  person: {
    send: 'postChatsUserMessages',
    edit: 'patchChatsUserMessage',
    delete: 'deleteChatsUserMessage',
    pin: 'postChatsUserMessagesPins',
    unpin: 'deleteChatsUserMessagesPin',
  },
} as const satisfies Record<Conversation['kind'], Record<string, OperationName>>;

/** Names the operation that does something in a conversation. */
export function operationFor({ kind }: Conversation, action: keyof typeof operations.room): OperationName {
  return operations[kind][action];
}
