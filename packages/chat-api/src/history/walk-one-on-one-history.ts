import { plainSender, type Sender } from '@genesys-chat/transport';
import { getChatsUserMessages } from '../one-on-ones/get-chats-user-messages.ts';
import { HistoryWalk } from './history-walk.ts';
import type { HistoryWalkOptions } from './history-walk-options.ts';

/**
 * Walks the history of the one-to-one chat with a user, backwards from now unless told otherwise. Nothing is
 * requested before the iteration begins.
 *
 * The platform declares that it answers one message; should it really do so, each message takes a request or more.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:view`.
 *
 * @param client - Sends the requests.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param options - Where to start and to stop, and the settings of each request.
 * @returns The messages as an async iterable; its `pages()` gives pages, its `resumeToken` goes on later.
 * @throws {@link @genesys-chat/transport!ConfigurationError | ConfigurationError} When an option cannot work; it
 * names the option. Errors of requests reject the iteration.
 *
 * @example
 * ```ts
 * for await (const { body } of walkOneOnOneHistory(client, userId, { maxMessages: 20 })) console.log(body);
 * ```
 */
export function walkOneOnOneHistory(
  client: Sender,
  userId: string,
  options: HistoryWalkOptions = {},
): HistoryWalk {
  const source = {
    key: `user:${userId}`,
    operation: 'getChatsUserMessages',
    endsWithNotFound: true,
    read: getChatsUserMessages.bind(undefined, plainSender(client), userId),
  };
  return new HistoryWalk(source, options);
}
