import type { IncomingMessage } from 'node:http';
import type { FakeRequest } from '../http/fake-request.ts';

/** How much of a body that is too large is read and thrown away, so that its sender gets to see the answer. */
const patience = 16;

/**
 * Reads a request. Of a body that is too large only its size is kept.
 *
 * @param message - The request as Node gives it.
 * @param maxBodyBytes - Size of a body at most.
 * @returns The request.
 * @throws Error when the connection breaks, or the body does not end.
 */
export async function readNodeRequest(message: IncomingMessage, maxBodyBytes: number): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  let bodyBytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bodyBytes += chunk.length;
    if (bodyBytes <= maxBodyBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (bodyBytes > maxBodyBytes * patience) throw new Error('The body of the request does not end.');
  }
  return {
    method: message.method ?? 'GET',
    target: targetOf(message),
    headers: headersOf(message),
    body: new TextDecoder().decode(Buffer.concat(chunks)),
    bodyBytes,
  };
}

/** Path and query; proxies may send the whole address. */
export function targetOf({ url = '/' }: IncomingMessage): string {
  return url.startsWith('/') ? url : url.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const known = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, [value].flat().join(', ')]));
}
