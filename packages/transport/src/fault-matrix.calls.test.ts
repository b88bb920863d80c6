import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';
import {
  getChatsRoomMessageOperation,
  getChatsRoomOperation,
  getChatsSettingsOperation,
  postChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { closed, json, loopback } from '../test/loopback.ts';
import { okMessage, okRoom, path, play, type Play, room } from '../test/play.ts';
import { answer, type Turn } from '../test/scripted-fetch.ts';
import { VirtualClock } from '../test/virtual-clock.ts';
import { ApiClient } from './api-client.ts';
import type { ApiClientOptions } from './api-client-options.ts';
import type { LogFacts } from './logger.ts';

const hangingBody = (): Response => new Response(new ReadableStream({}));

describe('a call', () => {
  test.each<[string, readonly Turn[], ApiClientOptions, number]>([
    ['in flight', ['hang'], {}, 1],
    ['in backoff', [answer(503, {})], {}, 1],
    ['waiting out a rate limit', [answer(429, {}, { 'retry-after': '5' })], {}, 1],
    ['waiting for a token', ['hang'], { accessToken: () => new Promise(() => undefined) }, 0],
    ['reading the body', [hangingBody], {}, 1],
    ['reading the body of a refusal', [() => new Response(new ReadableStream({}), { status: 500 })], {}, 1],
    ['waiting for a hook', ['hang'], { hooks: { beforeRequest: () => new Promise(() => undefined) } }, 0],
  ])('54: that is given up %s ends with the reason at once', async (_where, turns, options, requests) => {
    const { client, clock, seen } = play(turns, options);
    const controller = new AbortController();
    const reason = new Error('enough');
    const call = client.send(getChatsRoomOperation, { path }, { signal: controller.signal });
    const outcome = call.catch((error: unknown) => error);
    await clock.rest();
    controller.abort(reason);

    expect(await outcome).toBe(reason);
    expect(seen).toHaveLength(requests);
    expect([clock.pending, clock.monotonicNow()]).toEqual([0, 0]);
  });

  test('54: that is given up in the line of the limiter ends at once and frees its place', async () => {
    const { client, clock, seen } = play([okRoom()], {
      rateLimit: { requestsPerMinute: 1 },
      deadlineMs: 600_000,
    });
    const controller = new AbortController();
    await client.send(getChatsRoomOperation, { path });
    const leaving = client.send(getChatsRoomOperation, { path }, { signal: controller.signal });
    const outcome = leaving.catch((error: unknown) => error);
    const staying = client.send(getChatsRoomOperation, { path });
    await clock.rest();
    controller.abort(new Error('enough'));
    expect(await outcome).toMatchObject({ message: 'enough' });
    await clock.settle(staying);

    expect(seen).toHaveLength(2);
    expect(clock.monotonicNow()).toBe(60_000);
  });

  test('54: that is given up before it begins sends nothing', async () => {
    const { get, seen } = play([okRoom()]);

    await expect(get({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
    expect(seen).toEqual([]);
  });

  test('54: that is given up in flight gives the real connection up too', async () => {
    const { baseUrl, nextRequest, connections } = await loopback(() => undefined);
    const client = new ApiClient({ baseUrl, accessToken: 'token-1' });
    const controller = new AbortController();
    const arriving = nextRequest();
    const call = client.send(getChatsRoomOperation, { path }, { signal: controller.signal });
    const outcome = call.catch((error: unknown) => error);
    await arriving;
    controller.abort(new Error('enough'));

    expect(await outcome).toMatchObject({ message: 'enough' });
    await closed(connections[0]);
  });

  test('55: with a signal whose time is up already sends nothing', async () => {
    const { get, seen } = play([okRoom()]);
    const signal = AbortSignal.timeout(0);
    await new Promise((resolve) => signal.addEventListener('abort', resolve));

    await expect(get({ signal })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(seen).toEqual([]);
  });

  test(
    '56: like ten thousand others with one signal warns of no leak and leaves none',
    { timeout: 60_000 },
    async () => {
      const warnings: unknown[] = [];
      const note = (warning: unknown): void => void warnings.push(warning);
      process.on('warning', note);
      const { client, clock } = play([okRoom()], { rateLimit: false });
      const { signal } = new AbortController();
      const calls = Array.from({ length: 10_000 }, () =>
        client.send(getChatsRoomOperation, { path }, { signal }),
      );
      await Promise.all(calls);
      await clock.rest();
      process.off('warning', note);

      expect(warnings).toEqual([]);
      expect(clock.pending).toBe(0);
    },
  );

  test.each([301, 302, 303, 307, 308])(
    '57: that is redirected by %i to another origin stays, and keeps its token',
    async (status) => {
      const evil = await loopback(json({}));
      const { baseUrl } = await loopback(json({}, status, { location: `${evil.baseUrl}/steal` }));
      const client = new ApiClient({ baseUrl, accessToken: 'token-1' });

      await expect(client.send(getChatsRoomOperation, { path })).rejects.toMatchObject({
        name: 'RedirectError',
        status,
      });
      expect(evil.connections).toEqual([]);
    },
  );

  test('58: that is redirected within the origin stays too, reading or posting', async () => {
    const { baseUrl, arrived } = await loopback(json({}, 307, { location: '/elsewhere' }));
    const client = new ApiClient({ baseUrl, accessToken: 'token-1' });

    await expect(client.send(getChatsRoomOperation, { path })).rejects.toMatchObject({
      name: 'RedirectError',
    });
    await expect(
      client.send(postChatsRoomMessagesOperation, { path, body: { message: 'hello' } }),
    ).rejects.toMatchObject({ name: 'RedirectError' });
    expect(arrived).toHaveLength(2);
  });

  test.each(['..', '.', '', '   ', '\u0000', 'a\r\nb', '\uD800'])(
    '59: with the id %j is refused before it is sent',
    async (roomJid) => {
      const { client, seen } = play([okRoom()]);

      await expect(client.send(getChatsRoomOperation, { path: { roomJid } })).rejects.toMatchObject({
        name: 'InvalidRequestError',
        field: 'roomJid',
      });
      expect(seen).toEqual([]);
    },
  );

  test.each(['%2e%2e', 'a/b', 'a@b', '#?;', '..%2f..', 'x'.repeat(10_240)])(
    '59: with the id %s reaches that id and no other path',
    async (roomJid) => {
      const { baseUrl, arrived } = await loopback(json(room));
      const client = new ApiClient({ baseUrl, accessToken: 'token-1' });
      await client.send(getChatsRoomOperation, { path: { roomJid } });

      const [, api, version, chats, rooms, id, ...rest] = (arrived[0]?.url ?? '').split('/');
      expect([api, version, chats, rooms, rest]).toEqual(['api', 'v2', 'chats', 'rooms', []]);
      expect(decodeURIComponent(id ?? '')).toBe(roomJid);
    },
  );

  test('60: with ids that hold commas sends one path segment', async () => {
    const { client, seen } = play([answer(200, { entities: [] })]);
    await client.send(getChatsRoomMessageOperation, { path: { ...path, messageIds: 'a,b' } });

    expect(seen[0]?.url.endsWith('/messages/a%2Cb')).toBe(true);
    await expect(
      client.send(getChatsRoomMessageOperation, { path: { ...path, messageIds: '' } }),
    ).rejects.toMatchObject({ name: 'InvalidRequestError', field: 'messageIds' });
  });

  test('63: with a body of more than 512,000 bytes is refused before it is sent', async () => {
    const { client, seen } = play([okMessage()]);
    const send = (message: string): Promise<unknown> =>
      client.send(postChatsRoomMessagesOperation, { path, body: { message } });
    const envelope = '{"message":""}'.length;

    await expect(send('x'.repeat(512_000 - envelope))).resolves.toBeDefined();
    await expect(send('x'.repeat(512_001 - envelope))).rejects.toMatchObject({ field: 'body' });
    await expect(send('€'.repeat(200_000))).rejects.toMatchObject({ field: 'body' });
    expect(seen).toHaveLength(1);
  });

  test('64: with odd message text is refused by name or sent as it is, without a hang', async () => {
    const { client, seen } = play([okMessage()]);
    const send = (message: string): Promise<unknown> =>
      client.send(postChatsRoomMessagesOperation, { path, body: { message } });

    await expect(send('')).rejects.toMatchObject({ field: 'body.message' });
    await expect(send('x'.repeat(1024 * 1024))).rejects.toMatchObject({ field: 'body' });
    await expect(send('half \uD83D')).rejects.toMatchObject({ field: 'body.message' });
    for (const message of ['\u202Eabc', 'a\u0000b', '👩‍👩‍👧‍👦'.repeat(1000)]) {
      await expect(send(message)).resolves.toBeDefined();
      expect(JSON.parse(seen.at(-1)?.body ?? '')).toEqual({ message });
    }
  });

  test.each([{ 'x-a': 'b\r\nx-c: d' }, { 'x\na': 'b' }, { 'x-a': '\u0000' }, { 'user-agent': 'a\nb' }])(
    '65: with the header %j is refused before it is sent',
    async (headers) => {
      const { get, seen } = play([okRoom()]);

      await expect(get({ headers })).rejects.toMatchObject({
        name: 'InvalidRequestError',
      });
      expect(seen).toEqual([]);
    },
  );

  test.each(['Authorization', 'HOST', 'cookie'])('65: cannot replace the header %s', async (name) => {
    const { get, seen } = play([okRoom()]);

    await expect(get({ headers: { [name]: 'theirs' } })).rejects.toMatchObject({
      name: 'InvalidRequestError',
    });
    expect(seen).toEqual([]);
  });

  test('73: of one organisation shares nothing with another in the same process', async () => {
    const clients: [Play, Play] = [
      play([answer(401, {})], { accessToken: 'token-a' }),
      play([okRoom()], { accessToken: 'token-b' }),
    ];
    const [first, second] = clients;
    await expect(first.get()).rejects.toMatchObject({ name: 'AuthenticationError' });
    first.client.setEnvironment('mypurecloud.de');
    first.client.setReturnExtendedResponses(true);
    first.client.close();

    await expect(second.get()).resolves.toEqual(room);
    expect(second.seen[0]?.headers.get('authorization')).toBe('Bearer token-b');
    expect(second.seen[0]?.url).toMatch(/^http:\/\/localhost:\d+\//);
  });

  test('74: whose hook throws fails alone; the limiter goes on for others', async () => {
    let bad = true;
    const { client, clock } = play([okRoom()], {
      rateLimit: { requestsPerMinute: 1 },
      deadlineMs: 600_000,
      hooks: {
        beforeRequest: () => {
          if (bad) throw new Error('bug');
          return undefined;
        },
      },
    });
    await expect(client.send(getChatsRoomOperation, { path })).rejects.toMatchObject({ name: 'HookError' });
    bad = false;

    await expect(clock.settle(client.send(getChatsRoomOperation, { path }))).resolves.toEqual(room);
  });

  test('75: that fails tells a logger no secret, however the error is printed', async () => {
    const lines: LogFacts[] = [];
    const log = (message: string, facts: LogFacts): void => void lines.push({ message, ...facts });
    const quoting = { message: 'secret-text', code: 'bad.request', details: [{ entityName: 'secret-text' }] };
    const { post } = play([answer(400, quoting, { 'x-token': 'secret-token' })], {
      accessToken: 'secret-token',
      logger: { debug: log, info: log, warn: log, error: log },
    });
    const error: unknown = await post({ headers: { 'genesys-app': 'secret-app' } }).catch((e: unknown) => e);
    const printed = [
      inspect(error, { depth: 10, showHidden: true }),
      JSON.stringify(error),
      String(error),
      (error as Error).stack,
      inspect(new Error('outer', { cause: error }), { depth: 10 }),
      inspect(lines),
    ].join('\n');

    expect(printed).toContain('bad.request');
    expect(printed).not.toContain('secret');
  });

  test('77: that is closed keeps no process alive', async () => {
    const program = `
      import { ApiClient } from ${JSON.stringify(new URL('index.ts', import.meta.url).href)};
      import { getChatsSettingsOperation } from '@genesys-chat/models';
      const client = new ApiClient({ accessToken: 'token-1', fetch: () => new Promise(() => {}) });
      client.send(getChatsSettingsOperation, {}).catch((error) => console.log(error.name));
      client.close();`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@genesys-chat/source', '--input-type=module', '--eval', program],
      { cwd: fileURLToPath(new URL('.', import.meta.url)), timeout: 20_000 },
    );

    expect(stdout.trim()).toBe('ClientClosedError');
  });

  test('77: that is closed leaves no timer of any kind behind', async () => {
    const clock = new VirtualClock();
    const client = new ApiClient({
      clock,
      rateLimit: { requestsPerMinute: 1 },
      deadlineMs: 600_000,
      accessToken: 'token-1',
      fetch: () => Promise.resolve(answer(503, {})),
    });
    const calls = Array.from({ length: 5 }, () => client.send(getChatsSettingsOperation, {}));
    const outcomes = Promise.allSettled(calls);
    await clock.rest();
    expect(clock.pending).toBeGreaterThan(0);
    client.close();

    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ reason: { name: 'ClientClosedError' } });
    expect(clock.pending).toBe(0);
  });
});
