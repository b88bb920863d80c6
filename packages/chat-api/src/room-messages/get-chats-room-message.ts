import { type ChatMessageEntityListing, getChatsRoomMessageOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads messages of a room by their ids.
 *
 * How many ids fit is not documented: {@link readRoomMessages} takes any number.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param messageIds - Id of the message, or several ids joined by commas.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns Those that exist, in `entities`.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room, or none of the
 * messages.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { entities } = await getChatsRoomMessage(client, roomJid, `${firstId},${secondId}`);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/rooms/\{roomJid\}/messages/\{messageIds\}}
 */
export function getChatsRoomMessage(
  client: Sender,
  roomJid: string,
  messageIds: string,
  options?: CallOptions,
): Promise<ChatMessageEntityListing> {
  return client.send(getChatsRoomMessageOperation, { path: { roomJid, messageIds } }, options);
}
