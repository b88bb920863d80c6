import {
  ChatMessageEntityListingSchema,
  ChatSendMessageResponseSchema,
  SendMessageBodySchema,
} from '../messages.ts';
import { defineOperation } from './define-operation.ts';
import { HistoryQuerySchema } from './history-query.ts';
import { anyOf } from './permissions.ts';

/** Read the message history of a room. */
export const getChatsRoomMessagesOperation = defineOperation({
  id: 'getChatsRoomMessages',
  method: 'GET',
  path: '/api/v2/chats/rooms/{roomJid}/messages',
  summary: 'Read the message history of a room.',
  query: HistoryQuerySchema,
  response: ChatMessageEntityListingSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:view'),
  revisions: ['seed', 'current'],
});

/** Fetch one or several messages of a room by id (ids joined with commas in the path). */
export const getChatsRoomMessageOperation = defineOperation({
  id: 'getChatsRoomMessage',
  method: 'GET',
  path: '/api/v2/chats/rooms/{roomJid}/messages/{messageIds}',
  summary: 'Fetch one or several messages of a room by id (ids joined with commas in the path).',
  response: ChatMessageEntityListingSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:view'),
  revisions: ['seed', 'current'],
});

/** Post a message into a room. */
export const postChatsRoomMessagesOperation = defineOperation({
  id: 'postChatsRoomMessages',
  method: 'POST',
  path: '/api/v2/chats/rooms/{roomJid}/messages',
  summary: 'Post a message into a room.',
  body: SendMessageBodySchema,
  response: ChatSendMessageResponseSchema,
  permissions: anyOf('chat:chat:access', 'chat:roomMessage:add'),
  revisions: ['seed', 'current'],
});

/** Replace the text of a message in a room. */
export const patchChatsRoomMessageOperation = defineOperation({
  id: 'patchChatsRoomMessage',
  method: 'PATCH',
  path: '/api/v2/chats/rooms/{roomJid}/messages/{messageId}',
  summary: 'Replace the text of a message in a room.',
  body: SendMessageBodySchema,
  response: ChatSendMessageResponseSchema,
  permissions: anyOf('chat:chat:access', 'chat:roomMessage:edit'),
  revisions: ['seed', 'current'],
});

/** Remove one message from a room. */
export const deleteChatsRoomMessageOperation = defineOperation({
  id: 'deleteChatsRoomMessage',
  method: 'DELETE',
  path: '/api/v2/chats/rooms/{roomJid}/messages/{messageId}',
  summary: 'Remove one message from a room.',
  permissions: anyOf('chat:chat:access', 'chat:roomMessage:delete'),
  revisions: ['seed', 'current'],
});
