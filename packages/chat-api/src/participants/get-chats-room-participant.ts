import { type RoomParticipant, getChatsRoomParticipantOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Checks whether a user is in a room.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param participantJid - JID of the user, such as `5f1a00000000000000000002@acme.orgspan.com`.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The JID that was asked for, and nothing else.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When the user is not in the room, or when
 * there is no such room.
 *
 * @example
 * ```ts
 * const { participantJid } = await getChatsRoomParticipant(client, roomJid, userJid);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/rooms/\{roomJid\}/participants/\{participantJid\}}
 */
export function getChatsRoomParticipant(
  client: Sender,
  roomJid: string,
  participantJid: string,
  options?: CallOptions,
): Promise<RoomParticipant> {
  return client.send(getChatsRoomParticipantOperation, { path: { roomJid, participantJid } }, options);
}
