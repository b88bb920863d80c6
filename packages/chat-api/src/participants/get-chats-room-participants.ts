import {
  type RoomParticipantsResponse,
  type OperationQuery,
  getChatsRoomParticipantsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Lists the participants of a room.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param query - What `notify` changes is not documented.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The participants, in `participants` and not in `entities`.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when the caller is not in the room.
 *
 * @example
 * ```ts
 * const { participants } = await getChatsRoomParticipants(client, roomJid);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/rooms/\{roomJid\}/participants}
 */
export function getChatsRoomParticipants(
  client: Sender,
  roomJid: string,
  query?: OperationQuery<typeof getChatsRoomParticipantsOperation>,
  options?: CallOptions,
): Promise<RoomParticipantsResponse> {
  return client.send(getChatsRoomParticipantsOperation, { path: { roomJid }, query }, options);
}
