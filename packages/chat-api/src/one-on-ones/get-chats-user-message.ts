import { type ChatMessageEntityListing, getChatsUserMessageOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads messages of the one-to-one chat with a user by their ids.
 *
 * How many ids fit is not documented: {@link readOneOnOneMessages} takes any number.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:view`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param messageIds - Id of the message, or several ids joined by commas.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns Those that exist, in `entities`.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such user, or none of the
 * messages.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { entities } = await getChatsUserMessage(client, userId, `${firstId},${secondId}`);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/users/\{userId\}/messages/\{messageIds\}}
 */
export function getChatsUserMessage(
  client: Sender,
  userId: string,
  messageIds: string,
  options?: CallOptions,
): Promise<ChatMessageEntityListing> {
  return client.send(getChatsUserMessageOperation, { path: { userId, messageIds } }, options);
}
