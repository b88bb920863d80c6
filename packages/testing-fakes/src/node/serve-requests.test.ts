import { once } from 'node:events';
import { createServer } from 'node:http';
import { type Socket, connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type Api, apiOf } from '../../test/api.ts';
import type { FakeServer } from './fake-server.ts';
import { startFakeServer } from './start-fake-server.ts';

const running = new Set<FakeServer>();
afterEach(async () => {
  for (const server of running) await server.close();
  running.clear();
});

interface Scene {
  readonly server: FakeServer;
  readonly api: Api;
  /** Path of the messages of a room. */
  readonly path: string;
  /** Opens a connection of its own. */
  readonly open: () => Promise<Socket>;
  /** Writes a request as it travels. */
  readonly request: (method: string, target: string, body?: string, headers?: string) => string;
  /** Reads the texts of the room, oldest first. */
  readonly texts: () => Promise<unknown[]>;
}

async function start(): Promise<Scene> {
  const server = await startFakeServer({ port: 0, seed: 'empty' });
  running.add(server);
  const user = server.cloud.addUser();
  const token = server.cloud.tokenFor(user);
  const api = apiOf(server.url, token);
  const { jid } = server.cloud.addRoom({ participants: [user] });
  const path = `/api/v2/chats/rooms/${encodeURIComponent(jid)}/messages`;
  const { port, host } = new URL(server.url);
  return {
    server,
    api,
    path,
    open: async () => {
      const socket = connect(Number(port), '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    },
    request: (method, target, body = '', headers = '') =>
      `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\n${headers}` +
      (body === '' ? '' : `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`) +
      `\r\n${body}`,
    texts: async () => {
      const { body } = await api.get(path);
      return (body['entities'] as { body: string }[]).map((message) => message.body).toReversed();
    },
  };
}

/** Reads what comes over a connection until the server ends it. */
async function readAll(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

const last = 'Connection: close\r\n';

describe('the server', () => {
  test('takes a body byte by byte', async () => {
    const { open, request, path, texts } = await start();
    const socket = await open();
    socket.setNoDelay(true);
    for (const byte of request('POST', path, '{"message":"Slowly"}', last)) {
      await new Promise((resolve) => socket.write(byte, resolve));
    }
    expect(await readAll(socket)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await texts()).toEqual(['Slowly']);
  });

  test('takes a body in chunks, and after it was told to go on', async () => {
    const { open, request, path, texts } = await start();
    const socket = await open();
    const headers =
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n';
    socket.write(request('POST', path, '', headers + last));
    expect(String((await once(socket, 'data'))[0])).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write('b\r\n{"message":\r\n8\r\n"Piece"}\r\n0\r\n\r\n');
    expect(await readAll(socket)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await texts()).toEqual(['Piece']);
  });

  test('forgets a request whose client goes away in the middle of the body', async () => {
    const { server, open, request, path, texts } = await start();
    const socket = await open();
    socket.write(
      request('GET', '/api/v2/users/me') + request('POST', path, '{"message":"Gone"}').slice(0, -5),
    );
    await once(socket, 'data');
    socket.resetAndDestroy();
    expect(await texts()).toEqual([]);
    expect(server.cloud.requests.for('postChatsRoomMessages')).toEqual([]);
  });

  test('answers requests that are sent ahead, in their order', async () => {
    const { open, request, path, texts } = await start();
    const socket = await open();
    socket.write(
      request('GET', '/api/v2/users/nobody') +
        request('POST', path, '{"message":"1"}') +
        request('HEAD', '/api/v2/tokens/me') +
        request('POST', path, '{"message":"2"}') +
        request('GET', '/nothing', '', last),
    );
    const statuses = (await readAll(socket)).match(/(?<=HTTP\/1\.1 )\d+/g);
    expect(statuses).toEqual(['404', '200', '200', '200', '404']);
    expect(await texts()).toEqual(['1', '2']);
  });

  test('leaves the length of a body that HEAD does not send open', async () => {
    const { open, request } = await start();
    const socket = await open();
    socket.write(request('HEAD', '/api/v2/users/me', '', last));
    const answer = await readAll(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 405 .*\r\n\r\n$/s);
    expect(answer).not.toMatch(/content-length/i);
  });

  test('takes many uploads at once', async () => {
    const { api, path, texts } = await start();
    const message = 'x'.repeat(5000);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, number) => api.send('POST', path, { message: `${number}${message}` })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(await texts()).size).toBe(100);
  });

  // Older versions of Node upgrade without asking.
  test.runIf('shouldUpgradeCallback' in createServer())(
    'answers a request that offers HTTP/2 over HTTP/1.1',
    async () => {
      const { open, request, path, texts } = await start();
      const socket = await open();
      const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA\r\n';
      socket.write(request('POST', path, '{"message":"From Java"}', offer));
      expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
      socket.destroy();
      expect(await texts()).toEqual(['From Java']);
    },
  );
});
