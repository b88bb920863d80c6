import { ConfigurationError, type Sender } from '@genesys-chat/transport';
import { walkRoomHistory } from '../history/walk-room-history.ts';
import { checkList } from '../internal/check-list.ts';
import { RoomReader } from '../internal/export/room-reader.ts';
import { linkedSignal } from '../internal/linked-signal.ts';
import type { RoomExportEvent } from './room-export-event.ts';
import type { RoomExportOptions, RoomExportProgress } from './room-export-options.ts';

/** Time for a request of an export, in milliseconds: several times what it may have to wait for its turn. */
const patientDeadlineMs = 300_000;

/**
 * Exports the histories of many rooms, a few at a time and behind everything else that the client has to do. Nothing
 * is requested before the iteration begins; leaving the loop ends all requests.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the requests.
 * @param roomJids - JIDs of the rooms; one that comes twice is exported once.
 * @param options - Which part of each room, how many rooms at once, where to go on, and whom to tell.
 * @returns Pages of all rooms as they arrive, those of one room in their order, and how each room ended.
 * @throws {@link @genesys-chat/transport!ConfigurationError | ConfigurationError} When an option cannot work; it
 * names the option.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When `roomJids` is no list.
 *
 * @example
 * ```ts
 * for await (const event of exportRooms(client, roomJids, { until: '2026-01-01T00:00:00Z' })) {
 *   if (event.type === 'page') await save(event.roomJid, event.messages, event.resumeToken);
 * }
 * ```
 */
export function exportRooms(
  client: Sender,
  roomJids: readonly string[],
  options: RoomExportOptions = {},
): AsyncGenerator<RoomExportEvent, void, undefined> {
  checkList('roomJids', roomJids, 'getChatsRoomMessages');
  const { concurrency = 4 } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new ConfigurationError('concurrency', 'must be a whole number of at least 1');
  }
  // Options and tokens that cannot work are refused now, not when a page is asked for.
  for (const roomJid of ['', ...Object.keys(options.resume ?? {})]) {
    walkRoomHistory(client, roomJid, { ...options, resume: options.resume?.[roomJid] });
  }
  const rooms = [...new Set(roomJids)];
  return readRooms(client, rooms, { ...options, concurrency });
}

async function* readRooms(
  client: Sender,
  rooms: readonly string[],
  {
    concurrency,
    resume,
    onProgress,
    signal: outer,
    priority = 'background',
    deadlineMs = patientDeadlineMs,
    ...walkOptions
  }: RoomExportOptions & { concurrency: number },
): AsyncGenerator<RoomExportEvent, void, undefined> {
  const { signal, end } = linkedSignal(outer);
  const waiting = rooms.values();
  const coming = new Map<RoomReader, Promise<{ reader: RoomReader; event: RoomExportEvent }>>();
  let progress: RoomExportProgress = {
    roomCount: rooms.length,
    doneRoomCount: 0,
    failedRoomCount: 0,
    messageCount: 0,
  };
  const readOn = (reader: RoomReader): void => {
    coming.set(
      reader,
      reader.next().then((event) => ({ reader, event })),
    );
  };
  const beginRoom = (): void => {
    const { value: roomJid, done } = waiting.next();
    if (done === true) return;
    const walk = { ...walkOptions, priority, deadlineMs, signal, resume: resume?.[roomJid] };
    readOn(new RoomReader(roomJid, walkRoomHistory(client, roomJid, walk).pages()));
  };
  try {
    for (let index = 0; index < concurrency; index += 1) beginRoom();
    while (coming.size > 0) {
      const { reader, event } = await Promise.race(coming.values());
      signal.throwIfAborted();
      coming.delete(reader);
      progress = {
        ...progress,
        doneRoomCount: progress.doneRoomCount + Number(event.type === 'done'),
        failedRoomCount: progress.failedRoomCount + Number(event.type === 'failed'),
        messageCount: progress.messageCount + (event.type === 'page' ? event.messages.length : 0),
      };
      onProgress?.(progress);
      yield event;
      if (event.type === 'page') readOn(reader);
      else beginRoom();
    }
  } finally {
    end();
  }
}
