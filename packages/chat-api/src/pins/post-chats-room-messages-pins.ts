import { type PinnedMessageRequest, postChatsRoomMessagesPinsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Pins messages in a room, which holds five pins at most.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:edit`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param body - Ids of the messages, one to five.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room or message.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 * @throws {@link @genesys-chat/transport!BadRequestError | BadRequestError} When the room would hold more than
 * five pins.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When there is no id or more
 * than five.
 *
 * @example
 * ```ts
 * await postChatsRoomMessagesPins(client, roomJid, { pinnedMessageIds: [messageId] });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/chats/rooms/\{roomJid\}/messages/pins}
 */
export function postChatsRoomMessagesPins(
  client: Sender,
  roomJid: string,
  body: PinnedMessageRequest,
  options?: CallOptions,
): Promise<void> {
  return client.send(postChatsRoomMessagesPinsOperation, { path: { roomJid }, body }, options);
}
