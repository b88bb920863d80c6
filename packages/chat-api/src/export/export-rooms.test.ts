import type { ApiClientOptions, Clock } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';
import { emptyWorld } from '../../test/fake-world.ts';
import { HistoryPlatform } from '../../test/history-platform.ts';
import { answer, scriptedClient } from '../../test/scripted-fetch.ts';
import { exportRooms } from './export-rooms.ts';
import type { RoomExportEvent } from './room-export-event.ts';
import type { RoomExportProgress } from './room-export-options.ts';

const startMs = Date.UTC(2026, 0, 31, 9, 30);

/** Rooms by name, each with so many messages; a name that is not listed is forbidden. */
function rooms(counts: Readonly<Record<string, number>>, options: ApiClientOptions = {}) {
  const platforms = new Map(
    Object.entries(counts).map(([name, count]) => [
      name,
      new HistoryPlatform(
        Array.from({ length: count }, (_, number) => ({ number, moment: startMs + number * 1000 })),
      ),
    ]),
  );
  let open = 0;
  let mostOpen = 0;
  const scripted = scriptedClient(async (request) => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    const platform = platforms.get(request.path.split('/')[5] ?? '');
    return platform === undefined ? answer({ code: 'not.authorized' }, 403) : platform.respond(request);
  }, options);
  return { ...scripted, mostOpen: () => mostOpen };
}

async function collect(events: AsyncIterable<RoomExportEvent>): Promise<RoomExportEvent[]> {
  const all: RoomExportEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

function idsOf(events: readonly RoomExportEvent[], room: string): string[] {
  return events.flatMap((event) =>
    event.type === 'page' && event.roomJid === room ? event.messages.map(({ id }) => id) : [],
  );
}

describe('exportRooms', () => {
  test('hands out all messages of all rooms, and says how each ended', async () => {
    const { client } = rooms({ a: 12, b: 3, c: 0 });
    const events = await collect(exportRooms(client, ['a', 'b', 'a', 'secret', 'c'], { pageSize: 5 }));

    expect(idsOf(events, 'a')).toHaveLength(12);
    expect(idsOf(events, 'a')[0]).toBe('m-11');
    expect(events.filter(({ type }) => type !== 'page')).toEqual(
      expect.arrayContaining([
        { type: 'done', roomJid: 'a', messageCount: 12 },
        { type: 'done', roomJid: 'b', messageCount: 3 },
        { type: 'done', roomJid: 'c', messageCount: 0 },
        {
          type: 'failed',
          roomJid: 'secret',
          messageCount: 0,
          error: expect.objectContaining({ name: 'PermissionError' }) as unknown,
        },
      ]),
    );
  });

  test('reads no more rooms at once than it may', async () => {
    const counts = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`r${number}`, 20]));
    const { client, mostOpen } = rooms(counts);
    await collect(exportRooms(client, Object.keys(counts), { concurrency: 3, pageSize: 5 }));

    expect(mostOpen()).toBe(3);
  });

  test('tells how far it has come', async () => {
    const { client } = rooms({ a: 7, b: 3 });
    const told: RoomExportProgress[] = [];
    await collect(
      exportRooms(client, ['a', 'b', 'secret'], { onProgress: (progress) => told.push(progress) }),
    );

    expect(told.at(-1)).toEqual({ roomCount: 3, doneRoomCount: 2, failedRoomCount: 1, messageCount: 10 });
  });

  test('goes on where another export stopped', async () => {
    const { client } = rooms({ a: 12, b: 12 });
    const resume: Record<string, string> = {};
    const seen: RoomExportEvent[] = [];
    for await (const event of exportRooms(client, ['a', 'b'], { pageSize: 5 })) {
      seen.push(event);
      if (event.type === 'page') resume[event.roomJid] = event.resumeToken;
      if (seen.length === 3) break;
    }
    seen.push(...(await collect(exportRooms(client, ['a', 'b'], { resume }))));

    for (const room of ['a', 'b']) {
      expect(new Set(idsOf(seen, room)).size).toBe(12);
      expect(idsOf(seen, room)).toHaveLength(12);
    }
  });

  test('requests nothing more after break', async () => {
    const { client, seen } = rooms({ a: 50, b: 50 });
    for await (const event of exportRooms(client, ['a', 'b'], { pageSize: 5 }))
      if (event.type === 'page') break;
    const requests = seen.length;
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));

    expect(seen).toHaveLength(requests);
  });

  test('ends with the reason of its signal', async () => {
    const { client } = rooms({ a: 50 });
    const controller = new AbortController();
    const read = async (): Promise<void> => {
      for await (const _event of exportRooms(client, ['a'], { pageSize: 5, signal: controller.signal })) {
        controller.abort(new Error('enough'));
      }
    };

    await expect(read()).rejects.toThrow('enough');
  });

  test('leaves the priority to a caller who names one, and to nobody else', async () => {
    for (const [given, sent] of [
      [undefined, 'background'],
      ['interactive', 'interactive'],
    ] as const) {
      const { client } = rooms({ a: 1 });
      const priorities = new Set<unknown>();
      const send: typeof client.send = (operation, input, options) => {
        priorities.add(options?.priority);
        return client.send(operation, input, options);
      };
      await collect(exportRooms({ send }, ['a'], { priority: given }));

      expect(priorities).toEqual(new Set([sent]));
    }
  });

  test('waits for the rate limit of its client, also where that has a short deadline', async () => {
    const { cloud } = emptyWorld();
    const clock: Clock = {
      now: () => cloud.clock.now(),
      monotonicNow: () => cloud.clock.now(),
      startTimer: (delayMs, callback) => cloud.clock.schedule(delayMs, callback),
    };
    const { client } = rooms(
      { a: 12, b: 3 },
      { clock, deadlineMs: 1000, rateLimit: { requestsPerMinute: 2 } },
    );
    const settings = { pageSize: 5, maxMessages: 11 };
    const collecting = collect(exportRooms(client, ['a', 'b'], settings));
    for (let step = 0; step < 100; step += 1) {
      for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      cloud.advance(10_000);
    }

    const events = await collecting;
    expect(events.filter(({ type }) => type !== 'page')).toEqual(
      expect.arrayContaining([
        { type: 'done', roomJid: 'a', messageCount: 11 },
        { type: 'done', roomJid: 'b', messageCount: 3 },
      ]),
    );
    expect(idsOf(events, 'a')).toEqual(Array.from({ length: 11 }, (_, index) => `m-${11 - index}`));
  });

  test('fails a room that the platform limits for longer than a call may wait', async () => {
    const { client } = scriptedClient(
      () => new Response('{}', { status: 429, headers: { 'retry-after': '7200' } }),
    );

    expect(await collect(exportRooms(client, ['a']))).toMatchObject([
      { type: 'failed', error: { name: 'RateLimitError', retryAfterMs: 7_200_000 } },
    ]);
  });

  test('refuses a JID in place of a list', () => {
    const { client } = rooms({});

    expect(() => exportRooms(client, 'one@conference.acme.orgspan.com' as never)).toThrow(
      expect.objectContaining({ name: 'InvalidRequestError', field: 'roomJids' }),
    );
  });

  test.each([
    ['concurrency', { concurrency: 0 }],
    ['pageSize', { pageSize: 0 }],
    ['resume', { resume: { a: 'not a token' } }],
  ])('refuses a %s that cannot work', (option, options) => {
    const { client } = rooms({});

    expect(() => exportRooms(client, ['a'], options)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option }),
    );
  });
});
