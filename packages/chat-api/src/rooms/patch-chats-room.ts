import { type RoomUpdateRequest, patchChatsRoomOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Changes subject, description, owners or pins of a room; what is left out stays as it is.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:edit`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param body - The properties to change.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when only owners may change the room.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When a property does not fit,
 * such as a sixth pin.
 *
 * @example
 * ```ts
 * await patchChatsRoom(client, roomJid, { subject: 'Planning for May' });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | PATCH /api/v2/chats/rooms/\{roomJid\}}
 */
export function patchChatsRoom(
  client: Sender,
  roomJid: string,
  body: RoomUpdateRequest,
  options?: CallOptions,
): Promise<void> {
  return client.send(patchChatsRoomOperation, { path: { roomJid }, body }, options);
}
