import { ChatReactionUpdateSchema } from '../reactions.ts';
import { defineOperation } from './define-operation.ts';
import { anyOf } from './permissions.ts';

/** Set the calling user's emoji reactions on a message. */
export const putChatsMessageReactionsOperation = defineOperation({
  id: 'putChatsMessageReactions',
  method: 'PUT',
  path: '/api/v2/chats/messages/{messageId}/reactions',
  summary: "Set the calling user's emoji reactions on a message.",
  body: ChatReactionUpdateSchema,
  permissions: anyOf('chat:chat:access', 'chat:reactions:edit'),
  revisions: ['current'],
});
