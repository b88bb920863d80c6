import { ChatMessageEntityListingSchema, ChatMessageResponseSchema } from '../messages.ts';
import { defineOperation } from './define-operation.ts';
import { HistoryQuerySchema } from './history-query.ts';
import { anyOf } from './permissions.ts';

/** Fetch a single message by id, whichever conversation it belongs to. */
export const getChatsMessageOperation = defineOperation({
  id: 'getChatsMessage',
  method: 'GET',
  path: '/api/v2/chats/messages/{messageId}',
  summary: 'Fetch a single message by id, whichever conversation it belongs to.',
  response: ChatMessageResponseSchema,
  permissions: anyOf('chat:chat:access', 'chat:1on1Message:view', 'chat:room:view'),
  revisions: ['seed', 'current'],
});

/** Read the history of one thread. */
export const getChatsThreadMessagesOperation = defineOperation({
  id: 'getChatsThreadMessages',
  method: 'GET',
  path: '/api/v2/chats/threads/{threadId}/messages',
  summary: 'Read the history of one thread.',
  query: HistoryQuerySchema,
  response: ChatMessageEntityListingSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:view'),
  revisions: ['seed', 'current'],
});
