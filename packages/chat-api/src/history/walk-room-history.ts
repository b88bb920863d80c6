import { plainSender, type Sender } from '@genesys-chat/transport';
import { getChatsRoomMessages } from '../room-messages/get-chats-room-messages.ts';
import { HistoryWalk } from './history-walk.ts';
import type { HistoryWalkOptions } from './history-walk-options.ts';

/**
 * Walks the history of a room, backwards from now unless told otherwise. Nothing is requested before the iteration
 * begins.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the requests.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param options - Where to start and to stop, and the settings of each request.
 * @returns The messages as an async iterable; its `pages()` gives pages, its `resumeToken` goes on later.
 * @throws {@link @genesys-chat/transport!ConfigurationError | ConfigurationError} When an option cannot work; it
 * names the option. Errors of requests reject the iteration.
 *
 * @example
 * ```ts
 * for await (const { dateCreated, body } of walkRoomHistory(client, roomJid, { until: '2026-01-01T00:00:00Z' })) {
 *   console.log(dateCreated, body);
 * }
 * ```
 */
export function walkRoomHistory(
  client: Sender,
  roomJid: string,
  options: HistoryWalkOptions = {},
): HistoryWalk {
  const source = {
    key: `room:${roomJid}`,
    operation: 'getChatsRoomMessages',
    endsWithNotFound: false,
    read: getChatsRoomMessages.bind(undefined, plainSender(client), roomJid),
  };
  return new HistoryWalk(source, options);
}
