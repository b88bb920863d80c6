import {
  deleteChatsRoomMessageOperation,
  getChatsRoomMessagesOperation,
  getChatsRoomOperation,
  getUsersMeOperation,
  postChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import { buildRequest, type LooseInput, type WireRequest } from './build-request.ts';

const base = 'https://api.mypurecloud.com';
const roomJid = '8f3c@conference.acme.orgspan.com';
const read = (input: LooseInput | undefined): WireRequest =>
  buildRequest(getChatsRoomMessagesOperation, base, input, undefined);
const write = (body: unknown): WireRequest =>
  buildRequest(postChatsRoomMessagesOperation, base, { path: { roomJid }, body }, undefined);

describe('a query value', () => {
  test('that no address can carry is refused by its name', () => {
    const half = '\uD83D';
    const badQuery = { path: { roomJid }, query: { before: half, excludeMetadata: half } };
    expect(() => read(badQuery)).toThrow(InvalidRequestError);
  });
});

describe('a path value', () => {
  test('travels as one encoded segment', () => {
    const { url } = buildRequest(
      getChatsRoomOperation,
      base,
      { path: { roomJid: 'a/b@c?d#e;f,g' } },
      undefined,
    );
    expect(url).toBe(`${base}/api/v2/chats/rooms/a%2Fb%40c%3Fd%23e%3Bf%2Cg`);
  });

  test.each([undefined, null, 7, '', '   ', '.', '..', 'a\u0000b', 'a\r\nb', '\uD800'])(
    '%j is refused by name',
    (value) => {
      expect(() =>
        buildRequest(getChatsRoomOperation, base, { path: { roomJid: value } }, undefined),
      ).toThrow(
        expect.objectContaining({ name: 'InvalidRequestError', field: 'roomJid', operation: 'getChatsRoom' }),
      );
    },
  );

  test('never walks out of its path, whatever it is', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%2e%2e', '..%2f..', '..\\..', '//evil.example', '%00', '..;'),
      fc.constantFrom('x'.repeat(10_240), '€'.repeat(10_240), '../'.repeat(1000)),
    );
    fc.assert(
      fc.property(nasty, nasty, (room, message) => {
        const path = { roomJid: room, messageId: message };
        try {
          const url = new URL(buildRequest(deleteChatsRoomMessageOperation, base, { path }, undefined).url);
          expect(url.origin).toBe(base);
          const [, api, version, chats, rooms, first, messages, second, ...rest] = url.pathname.split('/');
          expect([api, version, chats, rooms, messages, rest]).toEqual([
            'api',
            'v2',
            'chats',
            'rooms',
            'messages',
            [],
          ]);
          expect([decodeURIComponent(first ?? ''), decodeURIComponent(second ?? '')]).toEqual([
            room,
            message,
          ]);
          expect(url.search + url.hash).toBe('');
        } catch (error) {
          if (!InvalidRequestError.isInstance(error)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a query', () => {
  test('leaves out what is undefined, writes dates and joins lists with commas', () => {
    const { url } = read({
      path: { roomJid },
      query: {
        limit: 25,
        before: new Date(0),
        after: undefined,
        excludeMetadata: false,
        expand: ['a', 'b c'],
      },
    });
    expect(url.split('?')[1]).toBe(
      'limit=25&before=1970-01-01T00%3A00%3A00.000Z&excludeMetadata=false&expand=a%2Cb%20c',
    );
    expect(read({ path: { roomJid }, query: {} }).url).not.toContain('?');
  });

  test.each([
    [{ limit: 0 }, 'query.limit', 'must be a whole number of at least 1'],
    [{ before: 'yesterday' }, 'query.before', 'must be a date, such as 2026-01-31T09:30:00.000Z'],
    [{ limti: 25 }, 'query.limti', 'is not a field that can be sent'],
    [7, 'query', 'must be Object'],
  ])('%j is refused by name', (query, field, problem) => {
    expect(() => read({ path: { roomJid }, query })).toThrow(
      expect.objectContaining({ field, message: expect.stringContaining(problem) as string }),
    );
  });

  test('is refused where none is taken', () => {
    expect(() =>
      buildRequest(getChatsRoomOperation, base, { path: { roomJid }, query: { a: 1 } }, undefined),
    ).toThrow(expect.objectContaining({ field: 'query' }));
  });
});

describe('a body', () => {
  test('travels as JSON', () => {
    expect(write({ message: 'hello', mentions: ['user-1'] })).toMatchObject({
      method: 'POST',
      body: '{"message":"hello","mentions":["user-1"]}',
    });
  });

  test.each([
    [undefined, 'body', 'is missing'],
    [{}, 'body.message', 'is missing'],
    [{ message: '' }, 'body.message', 'must not be empty'],
    [{ message: 'the secret text', thread: 'x' }, 'body.thread', 'is not a field that can be sent'],
    [{ message: { text: 'the secret text' } }, 'body.message', 'must be string'],
    [{ message: 'the secret text \uD83D' }, 'body.message', 'must be well-formed Unicode'],
    [
      { message: 'the secret text', mentions: ['user-1', '\uDE00'] },
      'body.mentions.1',
      'must be well-formed',
    ],
    [{ message: 'the secret text', threadId: '\uD83D' }, 'body.threadId', 'must be well-formed Unicode'],
    [{ message: 'the secret text', mentions: ['user-1', 7] }, 'body.mentions.1', 'must be string'],
    [{ message: 'the secret text '.repeat(40_000) }, 'body', 'must not exceed 512000 bytes'],
  ])('that does not fit is refused by the name of the field (%#)', (body, field, problem) => {
    expect(() => write(body)).toThrow(
      expect.objectContaining({ field, message: expect.stringContaining(problem) as string }),
    );
    expect(() => write(body)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') as string }),
    );
  });

  test('is refused where none is taken', () => {
    expect(() => buildRequest(getUsersMeOperation, base, { body: {} }, undefined)).toThrow(
      expect.objectContaining({ field: 'body' }),
    );
  });
});

describe('headers of a call', () => {
  const withHeaders = (headers: Record<string, string>): WireRequest =>
    buildRequest(getUsersMeOperation, base, {}, headers);

  test('are added, names in lower case', () => {
    expect(withHeaders({ 'Genesys-App': 'tool/1' }).headers).toMatchObject({
      'genesys-app': 'tool/1',
      accept: 'application/json',
    });
  });

  test.each(['Authorization', 'authorization', 'Host', 'Content-Length', 'Cookie'])(
    'cannot replace %s',
    (name) => {
      expect(() => withHeaders({ [name]: 'x' })).toThrow(
        expect.objectContaining({ name: 'InvalidRequestError' }),
      );
    },
  );

  test.each([{ 'x-a': 'b\r\nx-c: d' }, { 'x\r\na': 'b' }, { 'x a': 'b' }, { '': 'b' }, { 'x-a': 'b\u0000' }])(
    'cannot smuggle others in: %j',
    (headers) => {
      expect(() => withHeaders(headers)).toThrow(expect.objectContaining({ name: 'InvalidRequestError' }));
    },
  );
});
