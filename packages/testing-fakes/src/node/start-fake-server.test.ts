import { once } from 'node:events';
import { request } from 'node:http';
import { get } from 'node:https';
import { connect as connectTcp, createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket as WsSocket } from 'ws';
import { apiOf } from '../../test/api.ts';
import { certificate } from '../../test/certificate.ts';
import { listen } from '../../test/listener.ts';
import { VirtualClock } from '../clock/virtual-clock.ts';
import type { FakeServer, FakeServerOptions } from './fake-server.ts';
import { startFakeServer } from './start-fake-server.ts';

const running = new Set<FakeServer>();
afterEach(async () => {
  for (const server of running) await server.close();
  running.clear();
});

async function start(options: FakeServerOptions = {}) {
  const server = await startFakeServer({ port: 0, seed: 'empty', ...options });
  running.add(server);
  const user = server.cloud.addUser();
  const room = server.cloud.addRoom({ participants: [user] });
  const token = server.cloud.tokenFor(user);
  const messages = `/api/v2/chats/rooms/${encodeURIComponent(room.jid)}/messages`;
  const topic = `v2.detail.events.collaboratechat.adhoc.${room.jid}.messages`;
  return { server, user, room, token, messages, topic, api: apiOf(server.url, token) };
}

describe('startFakeServer', () => {
  test('serves the API, and tells a real socket of the same origin', async () => {
    const { server, api, messages, topic } = await start();
    const { heard, next, connectUri } = await listen(api, [topic]);
    expect(new URL(connectUri).origin).toBe(server.url.replace('http', 'ws'));
    const arrived = next();
    const { status, headers, body } = await api.send('POST', messages, { message: 'Hello ✓ 👋' });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(headers.get('inin-correlation-id')).toMatch(/^[\da-f-]{36}$/);
    expect((await arrived).eventBody).toMatchObject({ messageId: body['id'], body: 'Hello ✓ 👋' });
    expect(heard).toHaveLength(1);
  });

  test('answers a ping, and closes a socket that sends bytes or too much', async () => {
    const { api } = await start();
    const one = await listen(api, []);
    const pong = one.next();
    one.socket.send('{"message":"ping"}');
    expect((await pong).eventBody).toEqual({ message: 'pong' });
    one.socket.send(new Uint8Array([1]));
    expect((await one.closed).code).toBe(1003);
    const two = await listen(api, []);
    two.socket.send('x'.repeat(1024 * 1024 + 1));
    expect((await two.closed).code).toBe(1009);
  });

  test('refuses a socket for a channel that there is not', async () => {
    const { server } = await start();
    const upgrade = request(`${server.url}/channels/streaming-0-none`, {
      headers: {
        connection: 'upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AQIDBAUGBwgJCgsMDQ4PEA==',
      },
    }).end();
    const [response] = (await once(upgrade, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(404);
  });

  test('refuses a body that is too large, and goes on', async () => {
    const { api, messages } = await start({ behaviour: { maxBodyBytes: 1000 } });
    const { status, body } = await api.send('POST', messages, { message: 'x'.repeat(10_000) });
    expect([status, body['code']]).toEqual([413, 'request.entity.too.large']);
    expect((await api.send('POST', messages, { message: 'small' })).status).toBe(200);
  });

  test('hangs up on a body that does not end', async () => {
    const { server, token, messages } = await start({ behaviour: { maxBodyBytes: 1000 } });
    const upload = request(`${server.url}${messages}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    const failed = once(upload, 'error');
    upload.write('x'.repeat(100_000));
    await expect(failed).resolves.toMatchObject([{ code: 'ECONNRESET' }]);
  });

  test('survives whatever arrives on its port', async () => {
    const { server, api } = await start();
    const { port } = new URL(server.url);
    for (const bytes of [
      '\0\x01\x02',
      'GET / HTTP/9.9\r\n\r\n',
      'POST /api/v2/x HTTP/1.1\r\nContent-Length: 9\r\n\r\nx',
    ]) {
      const socket = connectTcp(Number(port), '127.0.0.1');
      socket.on('error', () => {});
      await once(socket, 'connect');
      socket.end(bytes);
      socket.resume();
      await once(socket, 'close');
    }
    expect((await api.get('/api/v2/users/me')).status).toBe(200);
  });

  test('takes the whole address as target, as proxies send it', async () => {
    const { server, token } = await start();
    const { port } = new URL(server.url);
    const asked = request({
      port,
      path: 'http://elsewhere.test/api/v2/users/me',
      headers: { authorization: `Bearer ${token}` },
    }).end();
    const [response] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(200);
  });

  test('lets browsers of any page in', async () => {
    const { server } = await start();
    const preflight = await fetch(`${server.url}/api/v2/users/me`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  });

  test('names a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(startFakeServer({ port })).rejects.toMatchObject({
      name: 'PortTakenError',
      code: 'port_taken',
      port,
      message: expect.stringContaining(`Port ${port} of 127.0.0.1 is taken`) as string,
    });
    other.close();
  });

  test('refuses an option that it does not have', async () => {
    await expect(startFakeServer({ prot: 0 } as object)).rejects.toThrow(
      /^prot: the server has no such field/,
    );
  });

  test('makes addresses of sockets from the origin it is told', async () => {
    const { server, token } = await start({ origin: 'https://fake.example:8443' });
    expect(server.url).toBe('https://fake.example:8443');
    const api = apiOf(server.url, token, server.cloud.fetch);
    const { body } = await api.send('POST', '/api/v2/notifications/channels');
    expect(body['connectUri']).toMatch(/^wss:\/\/fake\.example:8443\/channels\/streaming-/);
  });

  test('speaks HTTPS when it has a certificate, and its sockets too', async () => {
    const { server, token } = await start({ tls: certificate });
    expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const trusted = { ca: certificate.cert, agent: false } as const;
    const asked = get(`${server.url}/api/v2/users/me`, {
      ...trusted,
      headers: { authorization: `Bearer ${token}` },
    });
    const [response] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(200);

    const api = apiOf(server.url, token, server.cloud.fetch);
    const { body } = await api.send('POST', '/api/v2/notifications/channels');
    expect(body['connectUri']).toMatch(/^wss:/);
    const socket = new WsSocket(String(body['connectUri']), trusted);
    await once(socket, 'open');
    socket.send('{"message":"ping"}');
    const [pong] = (await once(socket, 'message')) as [Buffer];
    expect(pong.toString()).toContain('pong');
    socket.close();
  });

  test('has no control endpoint unless it is asked for one', async () => {
    const { api } = await start();
    expect((await api.get('/__fake__')).status).toBe(404);
    const { api: controlled, user } = await start({ control: true });
    const { status, body } = await controlled.get('/__fake__');
    expect([status, body['users']]).toEqual([200, expect.arrayContaining([user])]);
  });

  test('plays faults of requests', async () => {
    const { server, api, messages } = await start();
    server.cloud.faults.add('reset-after-processing', { operation: 'postChatsRoomMessages' });
    await expect(api.send('POST', messages, { message: 'Stored?' })).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) as string },
    });
    expect((await api.get(messages)).body['entities']).toMatchObject([{ body: 'Stored?' }]);
  });

  test.each([1006, 1000, 4000])('plays the close of a socket with code %i', async (code) => {
    const { server, api, messages, topic } = await start();
    const { closed } = await listen(api, [topic]);
    server.cloud.faults.add('socket-close', { code });
    await api.send('POST', messages, { message: 'Hello' });
    expect((await closed).code).toBe(code);
  });

  test('goes by the clock it is told', async () => {
    const clock = new VirtualClock();
    const { api, server } = await start({ clock });
    const { next } = await listen(api, []);
    const heartbeat = next();
    server.cloud.advance(30_000);
    expect((await heartbeat).eventBody).toEqual({ message: 'WebSocket Heartbeat' });
  });

  test('leaves nothing once it is closed', async () => {
    const { server, api } = await start();
    const { closed } = await listen(api, []);
    const { port } = new URL(server.url);
    const idle = connectTcp(Number(port), '127.0.0.1');
    await once(idle, 'connect');
    const gone = once(idle, 'close');
    await server.close();
    await server.close();
    expect((await closed).code).toBe(1001);
    await gone;
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });
});
