import {
  deleteChatsRoomMessageOperation,
  getChatsRoomMessageOperation,
  getChatsRoomMessagesOperation,
  patchChatsRoomMessageOperation,
  postChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import { findOwnRoom } from '../chat/conversations.ts';
import { findListedMessages } from '../chat/find-listed-messages.ts';
import { readHistory } from '../chat/history.ts';
import { deleteMessage, editMessage, sendMessage } from '../chat/messages.ts';
import { markRead } from '../chat/unread.ts';
import { type Route, serve } from '../http/serve.ts';

/** Messages of a room. */
export const roomMessageRoutes: readonly Route[] = [
  serve(getChatsRoomMessagesOperation, ({ path: { roomJid }, query, caller, world }) => {
    const room = findOwnRoom(world, roomJid, caller);
    markRead(world, caller.user.id, room);
    return readHistory(world, { conversationKey: room.key }, query);
  }),
  serve(getChatsRoomMessageOperation, ({ path: { roomJid, messageIds }, caller, world }) =>
    findListedMessages(world, findOwnRoom(world, roomJid, caller), messageIds),
  ),
  serve(postChatsRoomMessagesOperation, ({ path: { roomJid }, body, caller, world }) => {
    const room = findOwnRoom(world, roomJid, caller);
    return { id: sendMessage(world, room, caller.user, body).id };
  }),
  serve(patchChatsRoomMessageOperation, ({ path: { roomJid, messageId }, body, caller, world }) => {
    const room = findOwnRoom(world, roomJid, caller);
    return { id: editMessage(world, room, messageId, body, caller).id };
  }),
  serve(deleteChatsRoomMessageOperation, ({ path: { roomJid, messageId }, caller, world }) =>
    deleteMessage(world, findOwnRoom(world, roomJid, caller), messageId, caller),
  ),
];
