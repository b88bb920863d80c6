import { deleteChatsRoomParticipantOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Takes a user out of a room; with the caller's own id, leaves it.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:participant:delete`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param userId - Id of the user, such as `0f1e2d3c-4b5a-4968-8776-655443322110`; not a JID.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When the user is not in the room, or when
 * there is no such room.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission
 * and the caller does not own the room.
 *
 * @example
 * ```ts
 * await deleteChatsRoomParticipant(client, roomJid, userId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/chats/rooms/\{roomJid\}/participants/\{userId\}}
 */
export function deleteChatsRoomParticipant(
  client: Sender,
  roomJid: string,
  userId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(deleteChatsRoomParticipantOperation, { path: { roomJid, userId } }, options);
}
