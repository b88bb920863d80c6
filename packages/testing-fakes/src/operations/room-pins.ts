import {
  deleteChatsRoomMessagesPinOperation,
  deleteChatsRoomPinnedmessageOperation,
  postChatsRoomMessagesPinsOperation,
  postChatsRoomPinnedmessagesOperation,
} from '@genesys-chat/models';
import { findOwnRoom } from '../chat/conversations.ts';
import { pinMessages, unpinMessage } from '../chat/pins.ts';
import { type Route, serve } from '../http/serve.ts';

/** Pins of a room, under their new and their old path. */
export const roomPinRoutes: readonly Route[] = [
  serve(postChatsRoomMessagesPinsOperation, ({ path: { roomJid }, body, caller, world }) =>
    pinMessages(world, findOwnRoom(world, roomJid, caller), body.pinnedMessageIds),
  ),
  serve(deleteChatsRoomMessagesPinOperation, ({ path: { roomJid, pinnedMessageId }, caller, world }) =>
    unpinMessage(world, findOwnRoom(world, roomJid, caller), pinnedMessageId),
  ),
  serve(postChatsRoomPinnedmessagesOperation, ({ path: { roomJid }, body, caller, world }) =>
    pinMessages(world, findOwnRoom(world, roomJid, caller), body.pinnedMessageIds),
  ),
  serve(deleteChatsRoomPinnedmessageOperation, ({ path: { roomJid, pinnedMessageId }, caller, world }) =>
    unpinMessage(world, findOwnRoom(world, roomJid, caller), pinnedMessageId),
  ),
];
