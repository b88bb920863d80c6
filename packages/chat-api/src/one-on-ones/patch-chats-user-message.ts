import {
  type ChatSendMessageResponse,
  type SendMessageBody,
  patchChatsUserMessageOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Replaces the text of a message in the one-to-one chat with a user.
 *
 * The platform asks for the permission to view, not to edit. Only its sender may do so, by default for 60 seconds;
 * administrators can change or end that.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:view`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param messageId - Id of the message.
 * @param body - The new text, and whom it mentions.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The id of the message.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such message.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * when somebody else sent the message, or when it is too late.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When the text is empty or a
 * field is unknown.
 *
 * @example
 * ```ts
 * await patchChatsUserMessage(client, userId, messageId, { message: 'Good evening' });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | PATCH /api/v2/chats/users/\{userId\}/messages/\{messageId\}}
 */
export function patchChatsUserMessage(
  client: Sender,
  userId: string,
  messageId: string,
  body: SendMessageBody,
  options?: CallOptions,
): Promise<ChatSendMessageResponse> {
  return client.send(patchChatsUserMessageOperation, { path: { userId, messageId }, body }, options);
}
