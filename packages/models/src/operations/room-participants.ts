import * as v from 'valibot';
import { BooleanParameterSchema } from './parameters.ts';
import { RoomParticipantSchema, RoomParticipantsResponseSchema } from '../participants.ts';
import { defineOperation } from './define-operation.ts';
import { anyOf, noPermissions } from './permissions.ts';

/** List the participants of a room. */
export const getChatsRoomParticipantsOperation = defineOperation({
  id: 'getChatsRoomParticipants',
  method: 'GET',
  path: '/api/v2/chats/rooms/{roomJid}/participants',
  summary: 'List the participants of a room.',
  query: v.strictObject({
    /** What it changes is not documented. */
    notify: v.optional(BooleanParameterSchema),
  }),
  response: RoomParticipantsResponseSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:view'),
  revisions: ['current'],
});

/** Look up one participant of a room by JID (in effect a membership check). */
export const getChatsRoomParticipantOperation = defineOperation({
  id: 'getChatsRoomParticipant',
  method: 'GET',
  path: '/api/v2/chats/rooms/{roomJid}/participants/{participantJid}',
  summary: 'Look up one participant of a room by JID (in effect a membership check).',
  response: RoomParticipantSchema,
  permissions: noPermissions,
  revisions: ['current'],
});

/** Put a user into a room (also how a user joins one). No request body. */
export const postChatsRoomParticipantOperation = defineOperation({
  id: 'postChatsRoomParticipant',
  method: 'POST',
  path: '/api/v2/chats/rooms/{roomJid}/participants/{userId}',
  repeatable: true,
  alreadyDoneStatus: 409,
  summary: 'Put a user into a room (also how a user joins one). No request body.',
  permissions: anyOf('chat:chat:access', 'chat:participant:add'),
  revisions: ['seed', 'current'],
});

/** Take a user out of a room (also how a user leaves one). */
export const deleteChatsRoomParticipantOperation = defineOperation({
  id: 'deleteChatsRoomParticipant',
  method: 'DELETE',
  path: '/api/v2/chats/rooms/{roomJid}/participants/{userId}',
  summary: 'Take a user out of a room (also how a user leaves one).',
  permissions: anyOf('chat:chat:access', 'chat:participant:delete'),
  revisions: ['seed', 'current'],
});
