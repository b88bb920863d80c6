import type { ChatMessageResponse } from '@genesys-chat/models';
import { type CallOptions, plainSender, type Sender } from '@genesys-chat/transport';
import { readById } from '../internal/reading/read-by-id.ts';
import { getChatsUserMessage } from '../one-on-ones/get-chats-user-message.ts';
import type { FoundMessages } from './found-messages.ts';
import { getChatsMessage } from './get-chats-message.ts';

/**
 * Reads any number of messages of the one-to-one chat with a user by their ids, with as few requests as fit into
 * addresses.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:view`.
 *
 * @param client - Sends the requests.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param messageIds - Ids of the messages; one that comes twice is asked for once.
 * @param options - Settings of each request.
 * @returns The messages in the order of their ids, and the ids for which there is none.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When an id is empty or holds
 * half of a character, or when there is no list of them.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { messages, missing } = await readOneOnOneMessages(client, userId, messageIds);
 * ```
 */
export function readOneOnOneMessages(
  client: Sender,
  userId: string,
  messageIds: readonly string[],
  options?: CallOptions,
): Promise<FoundMessages> {
  const sender = plainSender(client);
  const source = {
    operation: 'getChatsUserMessage',
    readList: (ids: string) => getChatsUserMessage(sender, userId, ids, options),
    readOne: (id: string) => getChatsMessage(sender, id, options),
    owns: ({ user, toUser }: ChatMessageResponse) =>
      toUser !== undefined && (user?.id === userId || toUser.id === userId),
  };
  return readById(source, messageIds);
}
