import { type PinnedMessageRequest, postChatsUserMessagesPinsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Pins messages in the one-to-one chat with a user, which holds five pins at most.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1:edit`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param body - Ids of the messages, one to five.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such user or message.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 * @throws {@link @genesys-chat/transport!BadRequestError | BadRequestError} When the chat would hold more than
 * five pins.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When there is no id or more
 * than five.
 *
 * @example
 * ```ts
 * await postChatsUserMessagesPins(client, userId, { pinnedMessageIds: [messageId] });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/chats/users/\{userId\}/messages/pins}
 */
export function postChatsUserMessagesPins(
  client: Sender,
  userId: string,
  body: PinnedMessageRequest,
  options?: CallOptions,
): Promise<void> {
  return client.send(postChatsUserMessagesPinsOperation, { path: { userId }, body }, options);
}
