import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startPageServer } from './page-server.ts';

test.each(['GET // HTTP/1.1\r\nHost: a\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n'])(
  'the page server answers an address that is none, and lives on: %j',
  async (request) => {
    const server = await startPageServer({
      root: import.meta.dirname,
      port: 0,
      host: '127.0.0.1',
      configFor: () => ({}),
      connectionsFor: () => [],
    });
    onTestFinished(() => server.close());
    const socket = connect(server.port, '127.0.0.1').end(request);
    const [answer] = (await once(socket, 'data')) as [Buffer];

    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`http://127.0.0.1:${server.port}/config.json`)).status).toBe(200);
  },
);
