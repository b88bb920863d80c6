import type { ServerResponse } from 'node:http';

/** Answers with JSON, with the headers that the platform sends as well. */
export function sendJson(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': body.length,
    'inin-correlation-id': '0f1a0000-0000-4000-8000-00000000000c',
  });
  response.end(body);
}
