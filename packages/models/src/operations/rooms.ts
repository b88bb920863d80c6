import {
  CreateRoomRequestSchema,
  CreateRoomResponseSchema,
  RoomSchema,
  RoomUpdateRequestSchema,
} from '../rooms.ts';
import { defineOperation } from './define-operation.ts';
import { anyOf } from './permissions.ts';

/** Fetch the properties of one room. */
export const getChatsRoomOperation = defineOperation({
  id: 'getChatsRoom',
  method: 'GET',
  path: '/api/v2/chats/rooms/{roomJid}',
  summary: 'Fetch the properties of one room.',
  response: RoomSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:view'),
  revisions: ['seed', 'current'],
});

/** Create an ad-hoc room, optionally with its first members. */
export const postChatsRoomsOperation = defineOperation({
  id: 'postChatsRooms',
  method: 'POST',
  path: '/api/v2/chats/rooms',
  summary: 'Create an ad-hoc room, optionally with its first members.',
  body: CreateRoomRequestSchema,
  response: CreateRoomResponseSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:add'),
  revisions: ['seed', 'current'],
});

/** Change properties of a room: subject, description, owners, pinned set. */
export const patchChatsRoomOperation = defineOperation({
  id: 'patchChatsRoom',
  method: 'PATCH',
  path: '/api/v2/chats/rooms/{roomJid}',
  summary: 'Change properties of a room: subject, description, owners, pinned set.',
  body: RoomUpdateRequestSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:edit'),
  revisions: ['seed', 'current'],
});
