import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Agent, type Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { closed, json, loopback, type LoopbackTurn } from '../../test/loopback.ts';
import { openScope } from '../../test/open-scope.ts';
import type { BodyLimit, Reply } from './exchange.ts';
import { exchangeDirectly } from './exchange-directly.node.ts';

const limit: BodyLimit = { bytes: 1000, exceeded: () => new Error('too large') };

async function ask(baseUrl: string, scope = openScope()): Promise<Reply> {
  const request = { method: 'GET', url: `${baseUrl}/x?y=1`, headers: { accept: 'text/x' }, body: undefined };
  const reply = exchangeDirectly(request, scope);
  if (reply === undefined) throw new Error('there is no direct way');
  return reply;
}

const readText = async (baseUrl: string): Promise<string> => (await ask(baseUrl)).read(limit, openScope());

function packed(body: Buffer, encoding: string): LoopbackTurn {
  return (response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
}

describe('the direct way', () => {
  test('says what a request has to say, and that packed answers are welcome', async () => {
    const heads: unknown[] = [];
    const { baseUrl, arrived } = await loopback((response) => {
      heads.push(response.req.headers);
      response.end('yes');
    });

    await expect(readText(baseUrl)).resolves.toBe('yes');
    expect(arrived[0]?.url).toBe('/x?y=1');
    expect(heads).toMatchObject([
      { accept: 'text/x', 'accept-encoding': 'gzip, br', 'user-agent': 'node', host: new URL(baseUrl).host },
    ]);
  });

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['identity', (text: string): Buffer => Buffer.from(text)],
  ])('unpacks %s', async (encoding, pack) => {
    const { baseUrl } = await loopback(packed(pack('good morning €'), encoding));

    await expect(readText(baseUrl)).resolves.toBe('good morning €');
  });

  test('gives up what unpacks to more than the limit, and what is broken', async () => {
    const { baseUrl } = await loopback(
      packed(gzipSync('x'.repeat(5000)), 'gzip'),
      packed(gzipSync('x'.repeat(900)).subarray(0, 20), 'gzip'),
    );

    await expect(readText(baseUrl)).rejects.toThrow('too large');
    await expect(readText(baseUrl)).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
  });

  test('gives up a body that grows beyond the limit, and the connection with it', async () => {
    const { baseUrl, connections } = await loopback(
      (response) => response.write('x'.repeat(2000)),
      (response) => response.end('x'.repeat(2000)),
    );

    await expect(readText(baseUrl)).rejects.toThrow('too large');
    await closed(connections[0]);
    await expect(readText(baseUrl)).rejects.toThrow('too large');
  });

  test('passes over early hints, and joins headers of one name', async () => {
    const { baseUrl } = await loopback((response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      response.writeHead(201, { Vary: ['origin', 'accept'] }).end();
    });
    const reply = await ask(baseUrl);

    expect(reply.status).toBe(201);
    expect(reply.headers).toMatchObject({ vary: 'origin, accept' });
    expect(reply.headers).not.toHaveProperty('link');
    await expect(reply.read(limit, openScope())).resolves.toBe('');
  });

  test('brings any text, in whatever pieces and packing it comes', async () => {
    let turn: LoopbackTurn = () => undefined;
    const { baseUrl } = await loopback((response, socket) => turn(response, socket));
    const anyText = fc.string({ unit: 'binary', maxLength: 150 });
    await fc.assert(
      fc.asyncProperty(anyText, fc.boolean(), fc.nat(600), async (text, isPacked, cutAt) => {
        const body = isPacked ? gzipSync(text) : Buffer.from(text);
        turn = (response) => {
          response.writeHead(200, isPacked ? { 'content-encoding': 'gzip' } : {});
          response.write(body.subarray(0, cutAt), () => response.end(body.subarray(cutAt)));
        };
        // A mark at the beginning is no part of the text.
        expect(await readText(baseUrl)).toBe(
          Buffer.from(text)
            .toString()
            .replace(/^\uFEFF/, ''),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('is the way of a dispatcher that an application has set', async () => {
    const asked: unknown[] = [];
    const before = getGlobalDispatcher();
    onTestFinished(() => setGlobalDispatcher(before));
    const { baseUrl } = await loopback(json({}));
    setGlobalDispatcher(
      new Agent().compose((dispatch) => (options: Dispatcher.DispatchOptions, handler) => {
        asked.push(options.path);
        return dispatch(options, handler);
      }),
    );

    await expect(readText(baseUrl)).resolves.toBe('{}');
    expect(asked).toEqual(['/x?y=1']);
  });

  test('is none where a test or a tool has put another fetch in the place of the one of Node', () => {
    const request = { method: 'GET', url: 'http://127.0.0.1/', headers: {}, body: undefined };
    onTestFinished(() => void vi.unstubAllGlobals());
    for (const fetch of [() => Promise.reject(new Error('no')), new Proxy(globalThis.fetch, {}), undefined]) {
      vi.stubGlobal('fetch', fetch);
      expect(exchangeDirectly(request, openScope())).toBeUndefined();
    }
  });
});
