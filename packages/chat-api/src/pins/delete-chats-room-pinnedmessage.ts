import { deleteChatsRoomPinnedmessageOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Takes the pin off a message in a room by the path of December 2023.
 *
 * Today the platform knows {@link deleteChatsRoomMessagesPin} only; this is for code and servers of that time.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:edit`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param pinnedMessageId - Id of the pinned message.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When the message is not pinned, or when
 * the platform no longer has the operation.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * await deleteChatsRoomPinnedmessage(client, roomJid, messageId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/chats/rooms/\{roomJid\}/pinnedmessages/\{pinnedMessageId\}}
 */
export function deleteChatsRoomPinnedmessage(
  client: Sender,
  roomJid: string,
  pinnedMessageId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(deleteChatsRoomPinnedmessageOperation, { path: { roomJid, pinnedMessageId } }, options);
}
