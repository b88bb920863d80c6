import {
  getChatsRoomOperation,
  patchChatsRoomOperation,
  postChatsRoomsOperation,
} from '@genesys-chat/models';
import { findOwnRoom, saveConversation } from '../chat/conversations.ts';
import { createRoom, toRoom, updateRoom } from '../chat/rooms.ts';
import { type Route, serve } from '../http/serve.ts';

/** Rooms. */
export const roomRoutes: readonly Route[] = [
  serve(getChatsRoomOperation, ({ path: { roomJid }, caller, world }) =>
    toRoom(world, findOwnRoom(world, roomJid, caller)),
  ),
  serve(postChatsRoomsOperation, ({ body, caller, world }) => {
    const room = createRoom(world, caller.user, body);
    saveConversation(world, room);
    return { jid: room.key };
  }),
  serve(patchChatsRoomOperation, ({ path: { roomJid }, body, caller, world }) => {
    const room = findOwnRoom(world, roomJid, caller);
    saveConversation(world, updateRoom(world, room, body, caller));
  }),
];
