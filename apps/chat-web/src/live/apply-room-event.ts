import type { RoomEvent } from '@genesys-chat/realtime';
import type { QueryClient } from '@tanstack/react-query';
import { moveUp } from '../chats/move-up.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { alterMessage, dropMessage, putMessage } from '../history/history-cache.ts';

/** Takes a live event into what is known. */
export function applyRoomEvent(queries: QueryClient, conversation: Conversation, event: RoomEvent): void {
  switch (event.type) {
    case 'message':
      putMessage(queries, conversation, event.message);
      moveUp(queries, conversation, Date.parse(event.message.dateCreated));
      break;
    case 'edit':
    case 'reactions':
      alterMessage(queries, event.message.id, () => event.message);
      break;
    case 'delete':
      dropMessage(queries, event.messageId);
      break;
    case 'status':
    case 'unknown':
      break;
  }
}
