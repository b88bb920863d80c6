import { postChatsRoomParticipantOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Puts a user into a room; with the caller's own id, joins it.
 *
 * A room takes 1,000 participants. Asking again for somebody who is in is no error.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:participant:add`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param userId - Id of the user, such as `0f1e2d3c-4b5a-4968-8776-655443322110`; not a JID.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room or user.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when the room is not open to the user.
 * @throws {@link @genesys-chat/transport!ConflictError | ConflictError} When the room is full.
 *
 * @example
 * ```ts
 * await postChatsRoomParticipant(client, roomJid, userId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/chats/rooms/\{roomJid\}/participants/\{userId\}}
 */
export function postChatsRoomParticipant(
  client: Sender,
  roomJid: string,
  userId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(postChatsRoomParticipantOperation, { path: { roomJid, userId } }, options);
}
