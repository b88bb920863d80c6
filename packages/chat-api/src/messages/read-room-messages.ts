import { isRoomJid } from '@genesys-chat/models';
import { type CallOptions, plainSender, type Sender } from '@genesys-chat/transport';
import { readById } from '../internal/reading/read-by-id.ts';
import { getChatsRoomMessage } from '../room-messages/get-chats-room-message.ts';
import type { FoundMessages } from './found-messages.ts';
import { getChatsMessage } from './get-chats-message.ts';

/**
 * Reads any number of messages of a room by their ids, with as few requests as fit into addresses.
 *
 * The platform answers 404 for a room as for a message that does not exist: every id is missing then.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the requests.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param messageIds - Ids of the messages; one that comes twice is asked for once.
 * @param options - Settings of each request.
 * @returns The messages in the order of their ids, and the ids for which there is none.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When an id is empty or holds
 * half of a character, or when there is no list of them.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when the caller is not in the room.
 *
 * @example
 * ```ts
 * const { messages, missing } = await readRoomMessages(client, roomJid, messageIds);
 * ```
 */
export function readRoomMessages(
  client: Sender,
  roomJid: string,
  messageIds: readonly string[],
  options?: CallOptions,
): Promise<FoundMessages> {
  const sender = plainSender(client);
  const source = {
    operation: 'getChatsRoomMessage',
    readList: (ids: string) => getChatsRoomMessage(sender, roomJid, ids, options),
    readOne: (id: string) => getChatsMessage(sender, id, options),
    // A group's id may stand for its JID; then there is nothing to compare.
    owns: ({ toJid }: { readonly toJid: string }) => toJid === roomJid || !isRoomJid(roomJid),
  };
  return readById(source, messageIds);
}
