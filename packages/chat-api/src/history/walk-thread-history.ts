import { plainSender, type Sender } from '@genesys-chat/transport';
import { getChatsThreadMessages } from '../threads/get-chats-thread-messages.ts';
import { HistoryWalk } from './history-walk.ts';
import type { HistoryWalkOptions } from './history-walk-options.ts';

/**
 * Walks the history of a thread, backwards from now unless told otherwise. Nothing is requested before the iteration
 * begins.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the requests.
 * @param threadId - Id of the thread, from `thread.id` of any of its messages.
 * @param options - Where to start and to stop, and the settings of each request.
 * @returns The messages as an async iterable; its `pages()` gives pages, its `resumeToken` goes on later.
 * @throws {@link @genesys-chat/transport!ConfigurationError | ConfigurationError} When an option cannot work; it
 * names the option. Errors of requests reject the iteration.
 *
 * @example
 * ```ts
 * for await (const { body } of walkThreadHistory(client, threadId, { direction: 'forwards' })) console.log(body);
 * ```
 */
export function walkThreadHistory(
  client: Sender,
  threadId: string,
  options: HistoryWalkOptions = {},
): HistoryWalk {
  const source = {
    key: `thread:${threadId}`,
    operation: 'getChatsThreadMessages',
    endsWithNotFound: false,
    read: getChatsThreadMessages.bind(undefined, plainSender(client), threadId),
  };
  return new HistoryWalk(source, options);
}
