import { deleteChatsRoomMessageOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Removes a message from a room.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:roomMessage:delete`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param messageId - Id of the message.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such message.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when somebody else sent the message.
 *
 * @example
 * ```ts
 * await deleteChatsRoomMessage(client, roomJid, messageId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/chats/rooms/\{roomJid\}/messages/\{messageId\}}
 */
export function deleteChatsRoomMessage(
  client: Sender,
  roomJid: string,
  messageId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(deleteChatsRoomMessageOperation, { path: { roomJid, messageId } }, options);
}
