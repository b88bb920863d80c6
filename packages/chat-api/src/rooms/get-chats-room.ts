import { type Room, getChatsRoomOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads the properties of a room.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The room. `id` is the group id for a group room and the JID for an ad-hoc one; `jid` is always the JID.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { subject } = await getChatsRoom(client, roomJid);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/rooms/\{roomJid\}}
 */
export function getChatsRoom(client: Sender, roomJid: string, options?: CallOptions): Promise<Room> {
  return client.send(getChatsRoomOperation, { path: { roomJid } }, options);
}
