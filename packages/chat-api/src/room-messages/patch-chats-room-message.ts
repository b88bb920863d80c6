import {
  type ChatSendMessageResponse,
  type SendMessageBody,
  patchChatsRoomMessageOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Replaces the text of a message in a room.
 *
 * Only its sender may do so, by default for 60 seconds; administrators can change or end that.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:roomMessage:edit`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
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
 * await patchChatsRoomMessage(client, roomJid, messageId, { message: 'Good evening' });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | PATCH /api/v2/chats/rooms/\{roomJid\}/messages/\{messageId\}}
 */
export function patchChatsRoomMessage(
  client: Sender,
  roomJid: string,
  messageId: string,
  body: SendMessageBody,
  options?: CallOptions,
): Promise<ChatSendMessageResponse> {
  return client.send(patchChatsRoomMessageOperation, { path: { roomJid, messageId }, body }, options);
}
