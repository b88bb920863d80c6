import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, type Responder, scriptedClient } from '../../test/scripted-fetch.ts';
import { readOneOnOneMessages } from './read-one-on-one-messages.ts';
import { readRoomMessages } from './read-room-messages.ts';

const roomJid = '5f1a00000000000000000001@conference.acme.orgspan.com';

function message(id: string, toJid = roomJid): object {
  const dateCreated = '2026-01-31T09:30:00.000Z';
  return { id, dateCreated, toJid, jid: 'a@acme.orgspan.com', body: 'Hello', thread: { id } };
}

/** Ids that an address asks for; the whole last segment for an operation that reads one message. */
function idsOf(path: string): string[] {
  const last = decodeURIComponent(path.split('/').at(-1) ?? '');
  return path.includes('/chats/messages/') ? [last] : last.split(',');
}

/** A conversation that holds the ids that pass a test; unknown ids fail the list, or are passed over. */
function holding(has: (id: string) => boolean, unknownId: 'fails' | 'isPassedOver'): Responder {
  return ({ path }) => {
    const ids = idsOf(path);
    const found = ids.filter(has);
    if (found.length === 0 || (unknownId === 'fails' && found.length < ids.length)) {
      return answer({ status: 404, code: 'not.found' }, 404);
    }
    if (path.includes('/chats/messages/')) return answer(message(ids[0] ?? ''));
    return answer({ entities: found.toReversed().map((id) => message(id)) });
  };
}

describe('readRoomMessages', () => {
  test('gives messages in the order asked for, and the ids that are missing', async () => {
    const { client, seen } = scriptedClient(holding((id) => id !== 'm-2', 'isPassedOver'));
    const { messages, missing } = await readRoomMessages(client, roomJid, ['m-3', 'm-2', 'm-1', 'm-3']);

    expect(messages.map(({ id }) => id)).toEqual(['m-3', 'm-1']);
    expect(missing).toEqual(['m-2']);
    expect(seen.map(({ path }) => idsOf(path))).toEqual([['m-3', 'm-2', 'm-1']]);
  });

  test('asks for nothing when it is asked for nothing', async () => {
    const { client, seen } = scriptedClient(() => answer({ entities: [] }));

    await expect(readRoomMessages(client, roomJid, [])).resolves.toEqual({ messages: [], missing: [] });
    expect(seen).toEqual([]);
  });

  test('keeps every address below 2,000 characters', async () => {
    const { client, seen } = scriptedClient(holding(() => true, 'isPassedOver'));
    const ids = Array.from({ length: 1000 }, () => crypto.randomUUID());
    const { messages, missing } = await readRoomMessages(client, roomJid, ids);

    expect(messages.map(({ id }) => id)).toEqual(ids);
    expect(missing).toEqual([]);
    expect(Math.max(...seen.map(({ path }) => path.length))).toBeLessThan(1900);
    expect(seen.length).toBeLessThan(35);
  });

  test('reads an id with a comma alone, and takes it from this room only', async () => {
    const elsewhere = 'b,2';
    const { client, seen } = scriptedClient(({ path }) => {
      const ids = idsOf(path);
      if (ids[0] === elsewhere) return answer(message(elsewhere, 'other@conference.acme.orgspan.com'));
      return holding(
        () => true,
        'fails',
      )({ path, method: 'GET', body: undefined, signal: new AbortController().signal });
    });
    const { messages, missing } = await readRoomMessages(client, roomJid, ['a,1', elsewhere, 'c']);

    expect(messages.map(({ id }) => id)).toEqual(['a,1', 'c']);
    expect(missing).toEqual([elsewhere]);
    expect(seen.filter(({ path }) => path.endsWith('/chats/messages/a%2C1'))).toHaveLength(1);
  });

  test.each([
    ['an empty id', ['m-1', ' ']],
    ['a single id in place of a list', 'm-1' as never],
    ['half of a character', ['m-1', 'm-\ud83d']],
  ])('refuses %s before anything is sent', async (_title, ids) => {
    const { client, seen } = scriptedClient(holding(() => true, 'fails'));

    await expect(readRoomMessages(client, roomJid, ids)).rejects.toMatchObject({
      name: 'InvalidRequestError',
      field: 'messageIds',
    });
    expect(seen).toEqual([]);
  });

  test('passes on what is no missing message', async () => {
    const { client } = scriptedClient(() => answer({ status: 403, code: 'not.authorized' }, 403));

    await expect(readRoomMessages(client, roomJid, ['m-1'])).rejects.toMatchObject({
      name: 'PermissionError',
    });
  });

  test('finds what there is, whatever an unknown id does to a list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9,%/ ]{0,30}x$/), fc.boolean())),
        fc.constantFrom('fails' as const, 'isPassedOver' as const),
        async (wanted, unknownId) => {
          const stored = new Map(wanted);
          const { client } = scriptedClient(holding((id) => stored.get(id) === true, unknownId));
          const { messages, missing } = await readRoomMessages(
            client,
            roomJid,
            wanted.map(([id]) => id),
          );
          const ids = [...new Set(wanted.map(([id]) => id))];

          expect(messages.map(({ id }) => id)).toEqual(ids.filter((id) => stored.get(id)));
          expect(missing).toEqual(ids.filter((id) => !stored.get(id)));
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('readOneOnOneMessages', () => {
  test('asks the one-to-one', async () => {
    const { client, seen } = scriptedClient(holding(() => true, 'fails'));
    const { messages } = await readOneOnOneMessages(client, 'u-1', ['m-2', 'm-1']);

    expect(messages.map(({ id }) => id)).toEqual(['m-2', 'm-1']);
    expect(seen.map(({ path }) => path)).toEqual(['/api/v2/chats/users/u-1/messages/m-2%2Cm-1']);
  });

  test('takes an id with a comma from this one-to-one only', async () => {
    const sent = { ...message('a,b'), user: { id: 'u-me' }, toUser: { id: 'u-1' } };
    const { client } = scriptedClient(() => answer(sent));

    await expect(readOneOnOneMessages(client, 'u-1', ['a,b'])).resolves.toMatchObject({ missing: [] });
    await expect(readOneOnOneMessages(client, 'u-7', ['a,b'])).resolves.toMatchObject({ missing: ['a,b'] });
  });
});
