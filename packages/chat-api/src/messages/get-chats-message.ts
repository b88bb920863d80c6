import { type ChatMessageResponse, getChatsMessageOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads a message by its id alone, whichever conversation it belongs to.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:view`, `chat:room:view`.
 *
 * @param client - Sends the request.
 * @param messageId - Id of the message.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The message.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such message.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when the caller is not in the conversation.
 *
 * @example
 * ```ts
 * const { body, toJid } = await getChatsMessage(client, messageId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/messages/\{messageId\}}
 */
export function getChatsMessage(
  client: Sender,
  messageId: string,
  options?: CallOptions,
): Promise<ChatMessageResponse> {
  return client.send(getChatsMessageOperation, { path: { messageId } }, options);
}
