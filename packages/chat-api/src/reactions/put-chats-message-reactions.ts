import { type ChatReactionUpdate, putChatsMessageReactionsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Sets the caller's reactions on a message.
 *
 * An empty list takes them back. Administrators can switch reactions off.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:reactions:edit`.
 *
 * @param client - Sends the request.
 * @param messageId - Id of the message.
 * @param body - Emoji, each as a string.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such message.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when reactions are switched off.
 *
 * @example
 * ```ts
 * await putChatsMessageReactions(client, messageId, { reactions: ['👍'] });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | PUT /api/v2/chats/messages/\{messageId\}/reactions}
 */
export function putChatsMessageReactions(
  client: Sender,
  messageId: string,
  body: ChatReactionUpdate,
  options?: CallOptions,
): Promise<void> {
  return client.send(putChatsMessageReactionsOperation, { path: { messageId }, body }, options);
}
