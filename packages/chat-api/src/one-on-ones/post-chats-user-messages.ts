import {
  type ChatSendMessageResponse,
  type SendMessageBody,
  postChatsUserMessagesOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Sends a message to a user.
 *
 * An answer that gets lost leaves open whether the message is there: {@link sendToUser} finds out.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:add`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param body - The text, and whom to mention and which thread to answer where wanted.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The id of the message and nothing else.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such user or thread.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When the text is empty or a
 * field is unknown.
 * @throws {@link @genesys-chat/transport!AmbiguousResultError | AmbiguousResultError} When it is unknown whether
 * it was carried out; it is never sent twice.
 *
 * @example
 * ```ts
 * const { id } = await postChatsUserMessages(client, userId, { message: 'Good morning' });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/chats/users/\{userId\}/messages}
 */
export function postChatsUserMessages(
  client: Sender,
  userId: string,
  body: SendMessageBody,
  options?: CallOptions,
): Promise<ChatSendMessageResponse> {
  return client.send(postChatsUserMessagesOperation, { path: { userId }, body }, options);
}
