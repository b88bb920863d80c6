import type { IncomingMessage } from 'node:http';
import type { FakeRequest } from '../http/fake-request.ts';

/** How much of a body that is too large is read and thrown away, so that its sender gets to see the answer. */
const patience = 16;

const decoder = new TextDecoder();

/**
 * Reads a request. Of a body that is too large only its size is kept.
 *
 * @param message - The request as Node gives it.
 * @param maxBodyBytes - Size of a body at most.
 * @returns The request.
 * @throws Error when the connection breaks, or the body does not end.
 */
export async function readNodeRequest(message: IncomingMessage, maxBodyBytes: number): Promise<FakeRequest> {
  const { method = 'GET', headers } = message;
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  const { body, bodyBytes } = hasBody ? await readBody(message, maxBodyBytes) : { body: '', bodyBytes: 0 };
  return { method, target: targetOf(message), headers: headersOf(message), body, bodyBytes };
}

/** Path and query; proxies may send the whole address. */
export function targetOf({ url = '/' }: IncomingMessage): string {
  return url.startsWith('/') ? url : url.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
}

function readBody(
  message: IncomingMessage,
  maxBodyBytes: number,
): Promise<Pick<FakeRequest, 'body' | 'bodyBytes'>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bodyBytes = 0;
    message.on('data', (chunk: Buffer) => {
      bodyBytes += chunk.length;
      if (bodyBytes <= maxBodyBytes) chunks.push(chunk);
      else chunks.length = 0;
      if (bodyBytes > maxBodyBytes * patience) reject(new Error('The body of the request does not end.'));
    });
    message.once('end', () => resolve({ body: decoder.decode(Buffer.concat(chunks)), bodyBytes }));
    message.once('error', reject);
    message.once('close', () => reject(new Error('The connection broke.')));
  });
}

function headersOf({ headers }: IncomingMessage): FakeRequest['headers'] {
  const { 'set-cookie': cookies, ...others } = headers;
  // Only this one is a list.
  return { ...(others as FakeRequest['headers']), ...(cookies && { 'set-cookie': cookies.join(', ') }) };
}
