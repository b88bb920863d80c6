import { deleteChatsUserMessageOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Removes a message from the one-to-one chat with a user.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:delete`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param messageId - Id of the message.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such message.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when somebody else sent the message.
 *
 * @example
 * ```ts
 * await deleteChatsUserMessage(client, userId, messageId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/chats/users/\{userId\}/messages/\{messageId\}}
 */
export function deleteChatsUserMessage(
  client: Sender,
  userId: string,
  messageId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(deleteChatsUserMessageOperation, { path: { userId, messageId } }, options);
}
