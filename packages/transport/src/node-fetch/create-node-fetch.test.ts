import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { getChatsSettingsOperation } from '@genesys-chat/models';
import { afterEach, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../test/listen.ts';
import { ApiClient } from '../api-client.ts';
import { createNodeFetch, type NodeFetch, type NodeFetchOptions } from './create-node-fetch.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

function certificate(name: string): Promise<string> {
  return readFile(new URL(`../../test/certificates/${name}.pem`, import.meta.url), 'utf8');
}

function nodeFetch(options: NodeFetchOptions): NodeFetch {
  const fetch = createNodeFetch(options);
  open.push(fetch);
  return fetch;
}

/** A platform on this machine that answers over TLS, and may ask for a client certificate. */
async function securePlatform(asksForCertificate: boolean): Promise<Listening & { seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createSecureServer(
    {
      cert: await certificate('server'),
      key: await certificate('server-key'),
      ca: await certificate('authority'),
      requestCert: asksForCertificate,
      rejectUnauthorized: asksForCertificate,
    },
    (request, response) => {
      seen.push(request);
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ client: subject?.CN }));
    },
  );
  const listening = await listen(server);
  open.push(listening);
  return { ...listening, seen };
}

function clientOf(port: number, fetch: NodeFetch): ApiClient {
  return new ApiClient({ baseUrl: `https://localhost:${port}`, accessToken: 'token-1', fetch, retry: false });
}

describe('createNodeFetch', () => {
  test('shows a client certificate to a platform that asks for one', async () => {
    const { port } = await securePlatform(true);
    const fetch = nodeFetch({
      tls: {
        cert: await certificate('client'),
        key: Buffer.from(await certificate('client-key')),
        ca: await certificate('authority'),
      },
    });

    await expect(clientOf(port, fetch).send(getChatsSettingsOperation, {})).resolves.toMatchObject({
      client: 'test client',
    });
  });

  test('gets no answer from such a platform without one', async () => {
    const { port, seen } = await securePlatform(true);
    const fetch = nodeFetch({ tls: { ca: await certificate('authority') } });

    await expect(clientOf(port, fetch).send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'NetworkError',
    });
    expect(seen).toEqual([]);
  });

  test('trusts no platform that it was not told to trust', async () => {
    const { port, seen } = await securePlatform(false);

    await expect(clientOf(port, nodeFetch({})).send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'NetworkError',
    });
    expect(seen).toEqual([]);
  });

  test('goes through a proxy, which sees no token and gets its own password', async () => {
    const { port } = await securePlatform(false);
    const asked: IncomingMessage[] = [];
    const proxy = createServer();
    proxy.on('connect', (request: IncomingMessage, socket) => {
      asked.push(request);
      const upstream = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
    });
    const listening = await listen(proxy);
    open.push(listening);
    const fetch = nodeFetch({
      proxy: `http://user:pass@127.0.0.1:${listening.port}`,
      tls: { ca: await certificate('authority') },
    });
    await clientOf(port, fetch).send(getChatsSettingsOperation, {});

    expect(asked.map(({ url }) => url)).toEqual([`localhost:${port}`]);
    expect(asked[0]?.headers).toMatchObject({
      'proxy-authorization': `Basic ${Buffer.from('user:pass').toString('base64')}`,
    });
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
  });

  test('says which option cannot work', async () => {
    const fetch = nodeFetch({ proxy: 'proxy.example' });

    await expect(clientOf(1, fetch).send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'proxy',
    });
  });

  test('opens nothing before the first request', async () => {
    await expect(nodeFetch({}).close()).resolves.toBeUndefined();
  });
});
