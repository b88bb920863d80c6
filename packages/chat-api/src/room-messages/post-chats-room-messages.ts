import {
  type ChatSendMessageResponse,
  type SendMessageBody,
  postChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Posts a message into a room.
 *
 * An answer that gets lost leaves open whether the message is there: {@link sendToRoom} finds out.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:roomMessage:add`.
 *
 * @param client - Sends the request.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param body - The text, and whom to mention and which thread to answer where wanted.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The id of the message and nothing else.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room or thread.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when the caller is not in the room.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When the text is empty or a
 * field is unknown.
 * @throws {@link @genesys-chat/transport!AmbiguousResultError | AmbiguousResultError} When it is unknown whether
 * it was carried out; it is never sent twice.
 *
 * @example
 * ```ts
 * const { id } = await postChatsRoomMessages(client, roomJid, { message: 'Good morning' });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/chats/rooms/\{roomJid\}/messages}
 */
export function postChatsRoomMessages(
  client: Sender,
  roomJid: string,
  body: SendMessageBody,
  options?: CallOptions,
): Promise<ChatSendMessageResponse> {
  return client.send(postChatsRoomMessagesOperation, { path: { roomJid }, body }, options);
}
