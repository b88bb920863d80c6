import { readFile } from 'node:fs/promises';
import { createServer as createSecureServer } from 'node:https';
import { createServer } from 'node:net';
import { getChatsRoomOperation, postChatsRoomMessagesOperation } from '@genesys-chat/models';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../test/listen.ts';
import { closed, json, loopback, type LoopbackTurn } from '../test/loopback.ts';
import { okMessage, okRoom, path, play, room } from '../test/play.ts';
import { networkFailure } from '../test/scripted-fetch.ts';
import { VirtualClock } from '../test/virtual-clock.ts';
import { ApiClient } from './api-client.ts';
import type { ApiClientOptions } from './api-client-options.ts';
import type { FetchLike } from './fetch-like.ts';

const okTurn = json(room);
const sentTurn = json({ id: 'message-1' });
const reset: LoopbackTurn = (_response, socket) => void socket.resetAndDestroy();
const close: LoopbackTurn = (_response, socket) => void socket.destroy();
const stall: LoopbackTurn = () => undefined;
const stallInBody: LoopbackTurn = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"id":');
};
const dropInBody: LoopbackTurn = (response, socket) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"id":', () => socket.destroy());
};

const get = (client: ApiClient): Promise<unknown> => client.send(getChatsRoomOperation, { path });
const post = (client: ApiClient): Promise<unknown> =>
  client.send(postChatsRoomMessagesOperation, { path, body: { message: 'hello' } });

/** The way of Node, and that of every other platform. */
const ways: readonly (readonly [string, ApiClientOptions])[] = [
  ['past fetch', {}],
  ['by fetch', { fetch: (url, init) => globalThis.fetch(url, init) }],
];

describe.each(ways)('the network, %s', (_way, way) => {
  const clientOf = (baseUrl: string, options: ApiClientOptions = {}): ApiClient =>
    new ApiClient({ baseUrl, accessToken: 'token-1', random: () => 0, ...way, ...options });

  test.each(['ENOTFOUND', 'EAI_AGAIN'])('1: %s is retried within the budget', async (code) => {
    const failing = play([networkFailure(code)]);
    await expect(failing.get()).rejects.toMatchObject({ name: 'NetworkError', attempts: 3 });
    expect(failing.client.retryBudget.left).toBe(500 - 2 * 14);

    await expect(play([networkFailure(code), okRoom()]).get()).resolves.toMatchObject(room);
  });

  test('2: a refused connection is retried, even for a message, since nothing was sent', async () => {
    const { baseUrl, arrived } = await loopback(sentTurn);
    const gone = await listen(createServer());
    await gone.close();

    await expect(
      post(clientOf(baseUrl, { fetch: firstElsewhere(`http://127.0.0.1:${gone.port}`) })),
    ).resolves.toMatchObject({ id: 'message-1' });
    expect(arrived).toHaveLength(1);
  });

  test('2: a failed TLS handshake is retried, even for a message, since nothing was sent', async () => {
    const { baseUrl, arrived } = await loopback(sentTurn);
    const [cert, key] = await Promise.all(['server', 'server-key'].map((name) => certificate(name)));
    const untrusted = await listen(createSecureServer({ cert, key } as { cert: string; key: string }));
    onTestFinished(untrusted.close);

    await expect(
      post(clientOf(baseUrl, { fetch: firstElsewhere(`https://127.0.0.1:${untrusted.port}`) })),
    ).resolves.toMatchObject({ id: 'message-1' });
    expect(arrived).toHaveLength(1);
  });

  test.each([
    ['reset', reset],
    ['closed', close],
  ])('3: a kept connection that was %s costs a reading one free retry on a fresh one', async (_how, turn) => {
    const { baseUrl, arrived, connections } = await loopback(okTurn, turn, okTurn);
    const client = clientOf(baseUrl);
    await get(client);

    await expect(get(client)).resolves.toMatchObject(room);
    expect(arrived).toHaveLength(3);
    expect(connections).toHaveLength(2);
    expect(client.retryBudget.left).toBe(500);
  });

  test('4: a kept connection that was closed leaves open what became of a message', async () => {
    const { baseUrl, arrived } = await loopback(okTurn, close, sentTurn);
    const client = clientOf(baseUrl);
    await get(client);

    await expect(post(client)).rejects.toMatchObject({
      name: 'AmbiguousResultError',
      cause: { name: 'NetworkError' },
    });
    expect(arrived).toHaveLength(2);
  });

  test('5: a reset after the request, before any header, leaves open what became of a message', async () => {
    const { baseUrl, arrived } = await loopback(reset, sentTurn);

    await expect(post(clientOf(baseUrl))).rejects.toMatchObject({ name: 'AmbiguousResultError' });
    expect(arrived.map(({ body }) => body)).toEqual(['{"message":"hello"}']);
  });

  test('6: an answer that breaks off is retried for a reading, and says "accepted" of a message', async () => {
    const reading = await loopback(dropInBody, okTurn);
    await expect(get(clientOf(reading.baseUrl))).resolves.toMatchObject(room);
    expect(reading.arrived).toHaveLength(2);

    const posting = await loopback(dropInBody, sentTurn);
    await expect(post(clientOf(posting.baseUrl))).rejects.toMatchObject({
      name: 'AmbiguousResultError',
      status: 200,
    });
    expect(posting.arrived).toHaveLength(1);
  });

  test('7: a body that stalls ends within the deadline, and the connection is given up', async () => {
    const clock = new VirtualClock();
    const { baseUrl, nextRequest, connections } = await loopback(stallInBody);
    const arriving = nextRequest();
    const client = clientOf(baseUrl, { clock, deadlineMs: 10_000, timeoutMs: 60_000 });
    const outcome = get(client).catch((error: unknown) => error);
    await arriving;
    await clock.advance(10_000);

    expect(await outcome).toMatchObject({ name: 'TimeoutError', timeoutMs: 10_000 });
    await closed(connections[0]);
  });

  test('8: headers that never come are retried for a reading alone', async () => {
    const clock = new VirtualClock();
    const { baseUrl, nextRequest, arrived } = await loopback(stall, okTurn, stall);
    const client = clientOf(baseUrl, { clock, timeoutMs: 1000 });
    const first = nextRequest();
    const reading = get(client);
    await first;
    const second = nextRequest();
    await clock.advance(1000);
    await second;
    await expect(reading).resolves.toMatchObject(room);

    const third = nextRequest();
    const posting = post(client).catch((error: unknown) => error);
    await third;
    await clock.advance(1000);
    expect(await posting).toMatchObject({ name: 'AmbiguousResultError', cause: { code: 'timeout' } });
    expect(arrived).toHaveLength(3);
  });

  test('9: a body that drips ends with the deadline', async () => {
    const clock = new VirtualClock();
    let drip: () => void = () => undefined;
    const { baseUrl, nextRequest, connections } = await loopback((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      drip = () => response.write(' ');
    });
    const arriving = nextRequest();
    const client = clientOf(baseUrl, { clock, timeoutMs: 60_000, deadlineMs: 5000 });
    const outcome = get(client).catch((error: unknown) => error);
    await arriving;
    for (let second = 0; second < 5; second += 1) {
      drip();
      await clock.advance(1000);
    }

    expect(await outcome).toMatchObject({ name: 'TimeoutError', timeoutMs: 5000 });
    await closed(connections[0]);
  });

  test('10: the status of a refusal arrives although its body hangs', async () => {
    const clock = new VirtualClock();
    const { baseUrl, nextRequest } = await loopback((response) => {
      response.writeHead(500, { 'content-type': 'application/json', 'inin-correlation-id': 'corr-1' });
      response.write('{"message":');
    });
    const answers: Response[] = [];
    const fetch: FetchLike = async (url, init) => {
      const response = await globalThis.fetch(url, init);
      answers.push(response);
      return response;
    };
    const arriving = nextRequest();
    const outcome = get(clientOf(baseUrl, { clock, retry: false, fetch })).catch((error: unknown) => error);
    await arriving;
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await clock.advance(2000);

    expect(await outcome).toMatchObject({ name: 'ServerError', status: 500, correlationId: 'corr-1' });
    expect(clock.monotonicNow()).toBe(2000);
  });

  test('72: a process that was frozen finds its kept connections closed, and goes on', async () => {
    const { baseUrl, connections } = await loopback(okTurn);
    const client = clientOf(baseUrl);
    await get(client);
    connections[0]?.destroy();

    await expect(get(client)).resolves.toMatchObject(room);
    expect(connections).toHaveLength(2);
  });

  test('72: a message of such a process is sent on a fresh connection, once', async () => {
    const { post: send, seen } = play([networkFailure('ECONNREFUSED'), okMessage()]);

    await expect(send()).resolves.toMatchObject({ id: 'message-1' });
    expect(seen).toHaveLength(2);
  });
});

/** A `fetch` whose first request goes to another address. */
function firstElsewhere(address: string): FetchLike {
  let requests = 0;
  return (url, init) => {
    requests += 1;
    return globalThis.fetch(requests === 1 ? new URL(new URL(url).pathname, address).href : url, init);
  };
}

function certificate(name: string): Promise<string> {
  return readFile(new URL(`../test/certificates/${name}.pem`, import.meta.url), 'utf8');
}
