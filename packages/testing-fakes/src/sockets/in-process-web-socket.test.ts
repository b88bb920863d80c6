import { describe, expect, test } from 'vitest';
import { apiOf } from '../../test/api.ts';
import { listen } from '../../test/listener.ts';
import { settle } from '../../test/settle.ts';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';

async function stage() {
  const cloud = createFakeGenesysCloud({ seed: 'empty' });
  const api = apiOf(cloud.origin, cloud.tokenFor(cloud.addUser()), cloud.fetch);
  const { body } = await api.send('POST', '/api/v2/notifications/channels');
  return { cloud, api, connectUri: String(body['connectUri']) };
}

/** The names of a socket's events, as they come. */
function record(socket: WebSocket): string[] {
  const events: string[] = [];
  for (const type of ['open', 'message', 'error', 'close']) {
    socket.addEventListener(type, (event) => {
      events.push(event instanceof MessageEvent ? `${type} ${String(event.data)}` : type);
    });
  }
  return events;
}

describe('WebSocket in process', () => {
  test('opens after its constructor, and tells handlers and listeners', async () => {
    const { cloud, connectUri } = await stage();
    const socket = new cloud.WebSocket(connectUri);
    const events = record(socket);
    socket.addEventListener('open', function onOpen(this: WebSocket) {
      events.push(`listener of ${this.url}`);
    });
    Object.assign(socket, { onopen: () => events.push('handler') });
    expect([socket.readyState, socket.url]).toEqual([cloud.WebSocket.CONNECTING, connectUri]);
    await settle();
    expect(socket.readyState).toBe(cloud.WebSocket.OPEN);
    expect(events).toEqual(['handler', 'open', `listener of ${connectUri}`]);
  });

  test('cannot send before it is open, and drops what is sent after its end', async () => {
    const { cloud, connectUri } = await stage();
    const socket = new cloud.WebSocket(connectUri);
    const events = record(socket);
    expect(() => socket.send('{"message":"ping"}')).toThrow(
      expect.objectContaining({ name: 'InvalidStateError' }),
    );
    await settle();
    socket.close();
    socket.send('{"message":"ping"}');
    await settle();
    expect(events).toEqual(['open', 'close']);
  });

  test('closes with the code and reason it is told', async () => {
    const { api, cloud } = await stage();
    const { socket, closed } = await listen(api, [], cloud.WebSocket);
    socket.close(4000, 'enough');
    expect(socket.readyState).toBe(cloud.WebSocket.CLOSING);
    expect(await closed).toMatchObject({ code: 4000, reason: 'enough', wasClean: true });
    expect(socket.readyState).toBe(cloud.WebSocket.CLOSED);
  });

  test('closes with 1005 when it is told no code', async () => {
    const { api, cloud } = await stage();
    const { socket, closed } = await listen(api, [], cloud.WebSocket);
    socket.close();
    socket.close();
    expect(await closed).toMatchObject({ code: 1005, reason: '', wasClean: true });
  });

  test('fails with 1006 when it is closed before it is open', async () => {
    const { cloud, connectUri } = await stage();
    const socket = new cloud.WebSocket(connectUri);
    const events = record(socket);
    const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
    socket.close();
    expect(await closed).toMatchObject({ code: 1006, wasClean: false });
    expect(events).toEqual(['error', 'close']);
  });

  test.each(['/channels/streaming-0-aaaaaaaaaaaaaaaaaaaaaaaaaa', '/elsewhere', ''])(
    'fails with 1006 for %j, where there is no channel',
    async (path) => {
      const { cloud } = await stage();
      const socket = new cloud.WebSocket(`wss://genesys.test${path}`);
      const events = record(socket);
      await settle();
      expect(events).toEqual(['error', 'close']);
    },
  );

  test('refuses what a standard socket refuses', async () => {
    const { api, cloud } = await stage();
    expect(() => new cloud.WebSocket('ftp://genesys.test/')).toThrow(
      expect.objectContaining({ name: 'SyntaxError' }),
    );
    expect(() => new cloud.WebSocket('wss://genesys.test/#part')).toThrow(DOMException);
    const { socket } = await listen(api, [], cloud.WebSocket);
    expect(() => socket.close(1006)).toThrow(expect.objectContaining({ name: 'InvalidAccessError' }));
    expect(() => socket.close(4000, 'ü'.repeat(62))).toThrow(
      expect.objectContaining({ name: 'SyntaxError' }),
    );
  });

  test('is closed with 1003 when it sends bytes', async () => {
    const { api, cloud } = await stage();
    const { socket, closed } = await listen(api, [], cloud.WebSocket);
    socket.send(new Uint8Array([1]));
    expect(await closed).toMatchObject({ code: 1003 });
  });
});
