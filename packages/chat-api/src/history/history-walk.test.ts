import { describe, expect, test } from 'vitest';
import { HistoryPlatform, type Stored } from '../../test/history-platform.ts';
import { answer, scriptedClient } from '../../test/scripted-fetch.ts';
import type { HistoryWalkOptions } from './history-walk-options.ts';
import { walkOneOnOneHistory } from './walk-one-on-one-history.ts';
import { walkRoomHistory } from './walk-room-history.ts';
import { walkThreadHistory } from './walk-thread-history.ts';

const startMs = Date.UTC(2026, 0, 31, 9, 30);
const roomJid = '5f1a00000000000000000001@conference.acme.orgspan.com';

/** So many messages, a second apart. */
function everySecond(count: number): Stored[] {
  return Array.from({ length: count }, (_, number) => ({ number, moment: startMs + number * 1000 }));
}

/** Lets everything run that waits for nothing but the event loop. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** What a resume token looks like that holds this. */
function tokenOf(content: readonly unknown[]): string {
  return btoa(JSON.stringify(content)).replaceAll('=', '');
}

describe('walkRoomHistory', () => {
  test('goes backwards from now, asking for what is older than the page before', async () => {
    const { client, seen } = scriptedClient(new HistoryPlatform(everySecond(5)).respond);
    const ids = [];
    for await (const { id } of walkRoomHistory(client, roomJid, { pageSize: 3 })) ids.push(id);

    expect(ids).toEqual(['m-4', 'm-3', 'm-2', 'm-1', 'm-0']);
    expect(seen.map(({ path }) => decodeURIComponent(path.split('/').at(-1) ?? ''))).toEqual([
      'messages?limit=3',
      'messages?limit=3&before=2026-01-31T09:30:02.001Z',
      'messages?limit=3&before=2026-01-31T09:30:00.001Z',
    ]);
  });

  test('requests nothing before the iteration begins', async () => {
    const { client, seen } = scriptedClient(new HistoryPlatform(everySecond(5)).respond);
    walkRoomHistory(client, roomJid);
    await rest();

    expect(seen).toEqual([]);
  });

  test('fetches one page ahead and no further', async () => {
    const { client, seen } = scriptedClient(new HistoryPlatform(everySecond(50)).respond);
    const pages = walkRoomHistory(client, roomJid, { pageSize: 5 }).pages();
    await pages.next();
    await rest();
    expect(seen).toHaveLength(2);

    await pages.next();
    await rest();
    expect(seen).toHaveLength(3);
    await pages.return();
  });

  test('requests nothing more after break, and ends the request under way', async () => {
    const platform = new HistoryPlatform(everySecond(50));
    const { client, seen } = scriptedClient((request) =>
      platform.requests === 0 ? platform.respond(request) : new Promise<Response>(() => undefined),
    );
    for await (const _message of walkRoomHistory(client, roomJid, { pageSize: 5 })) break;
    await rest();

    expect(seen).toHaveLength(2);
    expect(seen[1]?.signal.aborted).toBe(true);
  });

  test('ends with the reason of its signal', async () => {
    const { client, seen } = scriptedClient(new HistoryPlatform(everySecond(50)).respond);
    const controller = new AbortController();
    const walk = walkRoomHistory(client, roomJid, { pageSize: 5, signal: controller.signal });
    const read = async (): Promise<void> => {
      for await (const { id } of walk) if (id === 'm-47') controller.abort(new Error('enough'));
    };

    await expect(read()).rejects.toThrow('enough');
    const requests = seen.length;
    await rest();
    expect(seen).toHaveLength(requests);
  });

  test('hands out no more than maxMessages and asks for no page that it does not need', async () => {
    const { client, seen } = scriptedClient(new HistoryPlatform(everySecond(50)).respond);
    const pages = [];
    for await (const { messages } of walkRoomHistory(client, roomJid, {
      maxMessages: 7,
      pageSize: 5,
    }).pages()) {
      pages.push(messages.map(({ id }) => id));
    }

    expect(pages).toEqual([
      ['m-49', 'm-48', 'm-47', 'm-46', 'm-45'],
      ['m-44', 'm-43'],
    ]);
    expect(seen).toHaveLength(2);
  });

  test('hands the settings of requests on', async () => {
    const { client } = scriptedClient(() => new Promise<Response>(() => undefined));

    await expect(walkRoomHistory(client, roomJid, { timeoutMs: 1 }).pages().next()).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  test.each([
    ['always returns the same page', {}],
    ['always returns the same message', { maxLimit: 1 }],
  ])('detects a platform that %s', async (_title, habits) => {
    const platform = new HistoryPlatform(everySecond(20), habits);
    const { client, seen } = scriptedClient((request) =>
      platform.respond({ ...request, path: request.path.replace(/(before|after)=/g, 'ignored=') }),
    );
    const read = async (): Promise<void> => {
      for await (const _message of walkRoomHistory(client, roomJid, { pageSize: 5 }));
    };

    await expect(read()).rejects.toMatchObject({
      name: 'PaginationLoopError',
      operation: 'getChatsRoomMessages',
      reason: 'same_page',
    });
    expect(seen.length).toBeLessThan(8);
  });

  test('asks for longer pages when one moment fills a page', async () => {
    const crowd = Array.from({ length: 30 }, (_, number) => ({
      number,
      moment: startMs + (number < 5 ? 0 : 9),
    }));
    const { client } = scriptedClient(new HistoryPlatform(crowd).respond);
    const ids = new Set<string>();
    for await (const { id } of walkRoomHistory(client, roomJid, { pageSize: 3 })) ids.add(id);

    expect(ids.size).toBe(30);
  });

  test('says so rather than leaving messages out when one moment fills the longest page', async () => {
    const crowd = Array.from({ length: 30 }, (_, number) => ({
      number,
      moment: startMs + (number < 5 ? 0 : 9),
    }));
    const { client } = scriptedClient(new HistoryPlatform(crowd, { maxLimit: 10 }).respond);
    const pages = walkRoomHistory(client, roomJid).pages();
    await pages.next();

    await expect(pages.next()).rejects.toMatchObject({ reason: 'full_moment', pageLength: 10 });
  });

  test('names the operation when a message has no date', async () => {
    const { client } = scriptedClient(() => answer({ entities: [{ id: 'm-1', dateCreated: 'soon' }] }));

    await expect(walkRoomHistory(client, roomJid).pages().next()).rejects.toMatchObject({
      name: 'ResponseDriftError',
      operation: 'getChatsRoomMessages',
    });
  });

  test.each([
    ['from', { from: 'yesterday' }],
    ['from', { from: new Date(8.64e15) }],
    ['from', { from: new Date(-8.64e15), direction: 'forwards' }],
    ['until', { until: new Date(Number.NaN) }],
    ['until', { until: null as never }],
    ['direction', { direction: 'forward' as never }],
    ['maxMessages', { maxMessages: 0 }],
    ['pageSize', { pageSize: 1001 }],
    ['resume', { resume: 'not a token' }],
    ['resume', { resume: tokenOf([1, `room:${roomJid}`, 1, 9e15, []]) }],
    ['resume', { resume: tokenOf([1, `room:${roomJid}`, 2, 1, []]) }],
    ['resume', { resume: btoa('[1,"room:\xff",1,1,[]]') }],
  ] satisfies [string, HistoryWalkOptions][])('refuses a %s that cannot work', (option, options) => {
    const { client } = scriptedClient(() => answer({ entities: [] }));

    expect(() => walkRoomHistory(client, roomJid, options)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option }),
    );
  });

  test('refuses the token of another conversation', () => {
    const { client } = scriptedClient(() => answer({ entities: [] }));
    const resume = walkThreadHistory(client, 't-1').resumeToken;

    expect(() => walkRoomHistory(client, roomJid, { resume })).toThrow(/another conversation/);
  });

  test('reports a room that is gone', async () => {
    const platform = new HistoryPlatform(everySecond(20));
    const { client } = scriptedClient((request) =>
      platform.requests === 0 ? platform.respond(request) : answer({ code: 'not.found' }, 404),
    );
    const pages = walkRoomHistory(client, roomJid, { pageSize: 5 }).pages();
    await pages.next();

    await expect(pages.next()).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('walkOneOnOneHistory', () => {
  test.each(['listing', 'array', 'single'] as const)(
    'reads a history in the shape %s, answers checked or not',
    async (shape) => {
      for (const validation of ['report', 'off'] as const) {
        const platform = new HistoryPlatform(everySecond(4), { shape });
        const { client } = scriptedClient(platform.respond, { validation });
        const ids = [];
        for await (const { id } of walkOneOnOneHistory(client, 'u-1')) ids.push(id);

        expect(ids).toEqual(['m-3', 'm-2', 'm-1', 'm-0']);
      }
    },
  );

  test('takes a 404 behind its messages for the end', async () => {
    const platform = new HistoryPlatform(everySecond(2), { shape: 'single' });
    const { client } = scriptedClient(async (request) => {
      const response = await platform.respond(request);
      const text = await response.text();
      return text.includes('"id"') ? new Response(text, response) : answer({ code: 'not.found' }, 404);
    });
    const ids = [];
    for await (const { id } of walkOneOnOneHistory(client, 'u-1')) ids.push(id);

    expect(ids).toEqual(['m-1', 'm-0']);
  });
});

describe('walkThreadHistory', () => {
  test('goes on from the end when messages have been sent since', async () => {
    const platform = new HistoryPlatform(everySecond(3));
    const { client, seen } = scriptedClient(platform.respond);
    const first = walkThreadHistory(client, 't-1', { direction: 'forwards' });
    for await (const _message of first);
    platform.arrive(0);
    platform.arrive(10);
    const ids = [];
    for await (const { id } of walkThreadHistory(client, 't-1', { resume: first.resumeToken })) ids.push(id);

    expect(ids).toHaveLength(2);
    expect(seen[0]?.path).toMatch('/api/v2/chats/threads/t-1/messages?');
  });
});
