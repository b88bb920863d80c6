import { gzipSync } from 'node:zlib';
import {
  deleteChatsRoomMessageOperation,
  getChatsRoomMessagesOperation,
  getChatsRoomOperation,
  getChatsUserMessagesOperation,
  getChatsMessageOperation,
} from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { closed, loopback } from '../test/loopback.ts';
import { okRoom, path, play, room } from '../test/play.ts';
import { answer } from '../test/scripted-fetch.ts';
import { ApiClient } from './api-client.ts';
import type { DriftReport } from './client-hooks.ts';

function raw(text: string | Uint8Array, type = 'application/json'): Response {
  return new Response(text as BodyInit, {
    headers: { 'content-type': type, 'inin-correlation-id': 'corr-1' },
  });
}

const message = {
  id: 'message-1',
  dateCreated: '2026-01-31T09:30:00.000Z',
  toJid: 'room@conference.acme.orgspan.com',
  jid: 'user@acme.orgspan.com',
  body: 'Good morning',
  thread: { id: 'thread-1' },
};

describe('an answer', () => {
  test('11: that is cut off, with a length that fits, is an error with status and correlation id', async () => {
    await expect(play([raw('{"id":"room-1","jid":"room')]).get()).rejects.toMatchObject({
      name: 'ResponseFormatError',
      status: 200,
      correlationId: 'corr-1',
    });
  });

  test('11: that is cut off, with a length that does not fit, is read again', async () => {
    const { baseUrl, arrived } = await loopback(
      (response, socket) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('{"id":"room-1",', () => socket.end());
      },
      (response) => response.end(JSON.stringify(room)),
    );
    const client = new ApiClient({ baseUrl, accessToken: 'token-1', random: () => 0 });

    await expect(client.send(getChatsRoomOperation, { path })).resolves.toMatchObject(room);
    expect(arrived).toHaveLength(2);
  });

  test('12: that is HTML is an error that quotes none of it', async () => {
    const html = '<html>token-1 the secret text</html>';
    const { get } = play([raw(html, 'text/html')]);
    const error: unknown = await get().catch((reason: unknown) => reason);

    expect(error).toMatchObject({ name: 'ResponseFormatError', status: 200 });
    expect(String(error)).not.toContain('secret');
  });

  test.each([200, 204])('13: of status %i without the object that is due is an error', async (status) => {
    await expect(play([answer(status)]).get()).rejects.toMatchObject({ name: 'ResponseFormatError', status });
  });

  test.each([200, 204])('13: of status %i without a body is fine where none is due', async (status) => {
    const { client } = play([answer(status)]);

    await expect(
      client.send(deleteChatsRoomMessageOperation, { path: { ...path, messageId: 'message-1' } }),
    ).resolves.toBeUndefined();
  });

  test('14: that unpacks to more than the limit is given up, connection included', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
    const { baseUrl, connections } = await loopback((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    const client = new ApiClient({ baseUrl, accessToken: 'token-1' });

    await expect(client.send(getChatsRoomOperation, { path })).rejects.toMatchObject({
      name: 'ResponseTooLargeError',
      limitBytes: 5 * 1024 * 1024,
    });
    await closed(connections[0]);
  });

  test('15: with a byte order mark, an odd charset or a lone surrogate is read all the same', async () => {
    const text = JSON.stringify(room);
    for (const response of [
      raw(`\uFEFF${text}`),
      raw(text, 'application/json; charset=latin1'),
      raw(text.replace('room-1', String.raw`room-1\ud800`)),
      raw(
        new Uint8Array([
          ...new TextEncoder().encode(text.slice(0, 7)),
          255,
          ...new TextEncoder().encode(text.slice(7)),
        ]),
      ),
    ]) {
      await expect(play([response]).get()).resolves.toMatchObject({ jid: room.jid });
    }
  });

  test('16: with fields that nobody knows is given with them', async () => {
    await expect(play([answer(200, { ...room, novelty: { deep: [1] } })]).get()).resolves.toMatchObject({
      novelty: { deep: [1] },
    });
  });

  test('17: with a value that an enumeration does not have is given with it, and is no drift', async () => {
    const drifts: DriftReport[] = [];
    const { get } = play([answer(200, { ...room, roomType: 'hologram' })], {
      hooks: { onDrift: (drift) => void drifts.push(drift) },
    });

    await expect(get()).resolves.toMatchObject({ roomType: 'hologram' });
    expect(drifts).toEqual([]);
  });

  test('18: without a field that is due is given and reported, or refused by name', async () => {
    const drifts: DriftReport[] = [];
    const lenient = play([answer(200, { ...message, id: 7 })], {
      hooks: { onDrift: (drift) => void drifts.push(drift) },
    });
    const input = { path: { messageId: 'message-1' } };
    await expect(lenient.client.send(getChatsMessageOperation, input)).resolves.toMatchObject({ id: 7 });
    expect(drifts).toMatchObject([{ issues: [{ path: 'id', problem: 'must be string' }] }]);

    const { id: _id, ...without } = message;
    const strict = play([answer(200, without)], { validation: 'strict' });
    await expect(strict.client.send(getChatsMessageOperation, input)).rejects.toMatchObject({
      name: 'ResponseDriftError',
      issues: ['id is missing'],
    });
  });

  test.each([{ entities: null }, {}])('19: of a list that is %j is an empty page', async (body) => {
    await expect(
      play([answer(200, body)]).client.send(getChatsRoomMessagesOperation, { path }),
    ).resolves.toEqual({ entities: [] });
  });

  test.each([
    ['a listing', { entities: [message] }],
    ['a bare list', [message]],
    ['one message', message],
  ])('20: of a one-to-one history that is %s is a listing', async (_shape, body) => {
    const { client } = play([answer(200, body)]);

    await expect(
      client.send(getChatsUserMessagesOperation, { path: { userId: 'user-1' } }),
    ).resolves.toMatchObject({ entities: [{ id: 'message-1' }] });
  });

  test('61: whose keys are named like a prototype pollutes nothing', async () => {
    const mentions = '{"__proto__":{"polluted":true},"constructor":"x","prototype":"y","user-1":"Ada"}';
    const text = JSON.stringify(message).replace('"thread"', `"mentions":${mentions},"thread"`);
    const { client } = play([raw(text)]);
    const read = await client.send(getChatsMessageOperation, { path: { messageId: 'message-1' } });

    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(read.mentions ?? {})).toEqual(['user-1']);
    expect(Object.getPrototypeOf(read.mentions)).not.toHaveProperty('polluted');
  });

  test('62: nested ten thousand deep is an error of its own', async () => {
    const deep = `{"id":"room-1","jid":"j","extra":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;

    await expect(play([raw(deep)]).get()).rejects.toMatchObject({ name: 'ResponseFormatError' });
  });

  test('62: with a key twice keeps the last, and ids of digits stay text', async () => {
    const text = '{"id":"1","jid":"room@x","id":"9007199254740993"}';

    await expect(play([raw(text)]).get()).resolves.toMatchObject({ id: '9007199254740993' });
  });

  test('62: of a refusal nested ten thousand deep still is the refusal', async () => {
    const deep = `{"message":"no","errors":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    const refused = new Response(deep, { status: 404, headers: { 'content-type': 'application/json' } });

    await expect(play([refused, okRoom()]).get()).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
