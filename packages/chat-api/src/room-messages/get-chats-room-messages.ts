import {
  type ChatMessageEntityListing,
  type HistoryQuery,
  getChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads one page of the history of a room.
 *
 * Neither the order of a page nor the largest `limit` is documented, and there is no cursor: use
 * {@link walkRoomHistory} to read more than a page.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param query - Which part to read; everything is optional.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The messages, in `entities`.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when the caller is not in the room.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When a bound is no date or the
 * limit is no count.
 *
 * @example
 * ```ts
 * const { entities } = await getChatsRoomMessages(client, roomJid, { limit: 50, before: new Date() });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/rooms/\{roomJid\}/messages}
 */
export function getChatsRoomMessages(
  client: Sender,
  roomJid: string,
  query?: HistoryQuery,
  options?: CallOptions,
): Promise<ChatMessageEntityListing> {
  return client.send(getChatsRoomMessagesOperation, { path: { roomJid }, query }, options);
}
