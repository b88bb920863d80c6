import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleMessage } from './sample-message.ts';

/**
 * A server in a process of its own that answers constants, so that a round measures the client: a page of as
 * many messages as `limit` asks for, and an id to whatever is posted. Prints its port, ends with its parent.
 */
const pages = new Map<string, Buffer>();
const sent = Buffer.from(JSON.stringify({ id: '5f1a00000000000000000009' }));

function page(limit: string): Buffer {
  let body = pages.get(limit);
  if (!body) {
    const entities = Array.from({ length: Number(limit) }, (_, index) => sampleMessage(index));
    body = Buffer.from(JSON.stringify({ entities }));
    pages.set(limit, body);
  }
  return body;
}

const server = createServer((request, response) => {
  const limit = /[?&]limit=(\d+)/.exec(request.url ?? '')?.[1] ?? '25';
  request.resume();
  request.on('end', () => {
    const body = request.method === 'POST' ? sent : page(limit);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length,
      'inin-correlation-id': '0f1a0000-0000-4000-8000-00000000000c',
    });
    response.end(body);
  });
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
