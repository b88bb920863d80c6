import { deleteChatsUserMessagesPinOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Takes the pin off a message in the one-to-one chat with a user. The message stays.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1:edit`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param pinnedMessageId - Id of the pinned message.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When the message is not pinned.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * await deleteChatsUserMessagesPin(client, userId, messageId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/chats/users/\{userId\}/messages/pins/\{pinnedMessageId\}}
 */
export function deleteChatsUserMessagesPin(
  client: Sender,
  userId: string,
  pinnedMessageId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(deleteChatsUserMessagesPinOperation, { path: { userId, pinnedMessageId } }, options);
}
