import {
  type CreateRoomResponse,
  type CreateRoomRequest,
  postChatsRoomsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Creates an ad-hoc room, with its first members where `userIds` names some.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:add`.
 *
 * @param client - Sends the request.
 * @param body - Subject, description and at most 25 user ids.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The JID of the room and nothing else; read the room for the rest.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When the subject is empty or
 * there are more than 25 users.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 * @throws {@link @genesys-chat/transport!AmbiguousResultError | AmbiguousResultError} When it is unknown whether
 * it was carried out; it is never sent twice.
 *
 * @example
 * ```ts
 * const { jid } = await postChatsRooms(client, { subject: 'Planning', userIds: [userId] });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/chats/rooms}
 */
export function postChatsRooms(
  client: Sender,
  body: CreateRoomRequest,
  options?: CallOptions,
): Promise<CreateRoomResponse> {
  return client.send(postChatsRoomsOperation, { body }, options);
}
