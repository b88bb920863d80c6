import { deleteChatsRoomMessagesPinOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Takes the pin off a message in a room. The message stays.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:edit`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param pinnedMessageId - Id of the pinned message.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When the message is not pinned.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * await deleteChatsRoomMessagesPin(client, roomJid, messageId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/chats/rooms/\{roomJid\}/messages/pins/\{pinnedMessageId\}}
 */
export function deleteChatsRoomMessagesPin(
  client: Sender,
  roomJid: string,
  pinnedMessageId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(deleteChatsRoomMessagesPinOperation, { path: { roomJid, pinnedMessageId } }, options);
}
