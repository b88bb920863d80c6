import { OneOnOneHistorySchema } from '../one-on-ones.ts';
import {
  ChatMessageEntityListingSchema,
  ChatSendMessageResponseSchema,
  SendMessageBodySchema,
} from '../messages.ts';
import { OneOnOneSchema } from '../one-on-ones.ts';
import { PinnedMessageRequestSchema } from '../pins.ts';
import { defineOperation } from './define-operation.ts';
import { HistoryQuerySchema } from './history-query.ts';
import { anyOf } from './permissions.ts';

/** Read information about the one-to-one chat with a user (currently only its pins). */
export const getChatsUserOperation = defineOperation({
  id: 'getChatsUser',
  method: 'GET',
  path: '/api/v2/chats/users/{userId}',
  summary: 'Read information about the one-to-one chat with a user (currently only its pins).',
  response: OneOnOneSchema,
  permissions: anyOf('chat:chat:access', 'chat:1on1:view'),
  revisions: ['current'],
});

/** Read the history of the one-to-one chat between the caller and a user. */
export const getChatsUserMessagesOperation = defineOperation({
  id: 'getChatsUserMessages',
  method: 'GET',
  path: '/api/v2/chats/users/{userId}/messages',
  summary: 'Read the history of the one-to-one chat between the caller and a user.',
  query: HistoryQuerySchema,
  response: OneOnOneHistorySchema,
  permissions: anyOf('chat:chat:access', 'chat:1on1Message:view'),
  revisions: ['seed', 'current'],
});

/** Fetch one or several messages of the one-to-one chat with a user by id (ids joined with commas in the path). */
export const getChatsUserMessageOperation = defineOperation({
  id: 'getChatsUserMessage',
  method: 'GET',
  path: '/api/v2/chats/users/{userId}/messages/{messageIds}',
  summary:
    'Fetch one or several messages of the one-to-one chat with a user by id (ids joined with commas in the path).',
  response: ChatMessageEntityListingSchema,
  permissions: anyOf('chat:chat:access', 'chat:1on1Message:view'),
  revisions: ['seed', 'current'],
});

/** Send a one-to-one message to a user. */
export const postChatsUserMessagesOperation = defineOperation({
  id: 'postChatsUserMessages',
  method: 'POST',
  path: '/api/v2/chats/users/{userId}/messages',
  summary: 'Send a one-to-one message to a user.',
  body: SendMessageBodySchema,
  response: ChatSendMessageResponseSchema,
  permissions: anyOf('chat:chat:access', 'chat:1on1Message:add'),
  revisions: ['seed', 'current'],
});

/** Replace the text of a message in the one-to-one chat with a user. */
export const patchChatsUserMessageOperation = defineOperation({
  id: 'patchChatsUserMessage',
  method: 'PATCH',
  path: '/api/v2/chats/users/{userId}/messages/{messageId}',
  summary: 'Replace the text of a message in the one-to-one chat with a user.',
  body: SendMessageBodySchema,
  response: ChatSendMessageResponseSchema,
  permissions: anyOf('chat:chat:access', 'chat:1on1Message:view'),
  revisions: ['seed', 'current'],
});

/** Remove one message from the one-to-one chat with the given user. */
export const deleteChatsUserMessageOperation = defineOperation({
  id: 'deleteChatsUserMessage',
  method: 'DELETE',
  path: '/api/v2/chats/users/{userId}/messages/{messageId}',
  summary: 'Remove one message from the one-to-one chat with the given user.',
  permissions: anyOf('chat:chat:access', 'chat:1on1Message:delete'),
  revisions: ['seed', 'current'],
});

/** Pin messages in the one-to-one chat with a user; at most five pins. */
export const postChatsUserMessagesPinsOperation = defineOperation({
  id: 'postChatsUserMessagesPins',
  method: 'POST',
  path: '/api/v2/chats/users/{userId}/messages/pins',
  summary: 'Pin messages in the one-to-one chat with a user; at most five pins.',
  body: PinnedMessageRequestSchema,
  permissions: anyOf('chat:chat:access', 'chat:1on1:edit'),
  revisions: ['current'],
});

/** Unpin one message in the one-to-one chat with the given user. */
export const deleteChatsUserMessagesPinOperation = defineOperation({
  id: 'deleteChatsUserMessagesPin',
  method: 'DELETE',
  path: '/api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}',
  summary: 'Unpin one message in the one-to-one chat with the given user.',
  permissions: anyOf('chat:chat:access', 'chat:1on1:edit'),
  revisions: ['current'],
});
