import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { VirtualClock } from '../clock/virtual-clock.ts';
import type { FakeResponse } from '../http/fake-response.ts';
import { playNodeResponse } from './play-node-response.ts';

const stops = new Set<() => void>();
afterEach(() => {
  for (const stop of stops) stop();
  stops.clear();
});

const hello: FakeResponse = { status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'Hello, Ada' };

/** Serves one answer and asks for it. */
async function play(answer: FakeResponse) {
  const clock = new VirtualClock();
  const server = createServer((_request, response) => playNodeResponse(answer, response, clock));
  const arrived = once(server, 'request');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.add(() => {
    server.close();
    server.closeAllConnections();
  });
  const asked = get({ port: (server.address() as AddressInfo).port, agent: false });
  const response = once(asked, 'response').then(([message]) => message as IncomingMessage);
  response.catch(() => {});
  await arrived;
  return { clock, asked, response };
}

async function read(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  return text;
}

async function readUntil(message: IncomingMessage, expected: string): Promise<void> {
  let text = '';
  while (text !== expected) {
    const [chunk] = (await once(message, 'data')) as [Buffer];
    text += chunk.toString();
    expect(expected.startsWith(text)).toBe(true);
  }
}

describe('an answer', () => {
  test('arrives with its status, headers and length', async () => {
    const { response } = await play(hello);
    const message = await response;
    expect([message.statusCode, message.headers['content-length']]).toEqual([200, '10']);
    expect(await read(message)).toBe('Hello, Ada');
  });

  test('waits with its headers until the clock says so', async () => {
    const { response, clock } = await play({ ...hello, delivery: { headersAfterMs: 5000 } });
    let isThere = false;
    void response.then(() => (isThere = true));
    clock.advance(4999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(isThere).toBe(false);
    clock.advance(1);
    expect(await read(await response)).toBe('Hello, Ada');
  });

  test('never comes when its headers never do', async () => {
    const { response, asked, clock } = await play({ ...hello, delivery: { headersAfterMs: Infinity } });
    clock.advance(1e9);
    asked.destroy(new Error('the client gives up'));
    await expect(response).rejects.toThrow('the client gives up');
  });

  test('drips when it is told to', async () => {
    const { response, clock } = await play({ ...hello, delivery: { drip: { bytes: 4, everyMs: 1000 } } });
    const message = await response;
    await readUntil(message, 'Hell');
    clock.advance(1000);
    await readUntil(message, 'o, A');
    clock.advance(1000);
    expect(await read(message)).toBe('da');
  });

  test('breaks off before its headers', async () => {
    const { response } = await play({ ...hello, delivery: { reset: 'beforeHeaders' } });
    await expect(response).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('breaks off in the middle of its body', async () => {
    const { response } = await play({ ...hello, delivery: { reset: { afterBytes: 5 } } });
    const message = await response;
    await expect(read(message)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('stands still in the middle of its body', async () => {
    const { response, clock } = await play({ ...hello, delivery: { stallAfterBytes: 5 } });
    const message = await response;
    await readUntil(message, 'Hello');
    clock.advance(1e9);
    await new Promise((resolve) => setImmediate(resolve));
    expect(message.complete).toBe(false);
  });

  test('may lie about its length, which ends the connection', async () => {
    const { response } = await play({ ...hello, headers: { 'content-length': '20' } });
    const message = await response;
    expect(message.headers['content-length']).toBe('20');
    await expect(read(message)).rejects.toThrow('aborted');
  });
});
