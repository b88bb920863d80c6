import type { ServerResponse } from 'node:http';
import type { FakeClock } from '../clock/fake-clock.ts';
import type { Delivery, FakeResponse } from '../http/fake-response.ts';

/** Sends an answer of the fake, with the hindrances of its delivery, as the clock of the fake tells. */
export function playNodeResponse(answer: FakeResponse, response: ServerResponse, clock: FakeClock): void {
  const { delivery, body = '' } = answer;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  if (!delivery) {
    sendHeaders(answer, bytes.length, response);
    response.end(bytes);
    return;
  }
  const { headersAfterMs = 0 } = delivery;
  if (headersAfterMs === Infinity) return;
  let stop: (() => void) | undefined;
  const later = (delayMs: number, run: () => void): void => {
    stop = clock.schedule(delayMs, run);
  };
  const start = (): void => {
    if (delivery.reset === 'beforeHeaders') breakConnection(response);
    else sendSlowly(answer, bytes, delivery, response, later);
  };
  response.once('close', () => stop?.());
  if (headersAfterMs > 0) later(headersAfterMs, start);
  else start();
}

function sendSlowly(
  answer: FakeResponse,
  bytes: Uint8Array,
  { drip, stallAfterBytes = Infinity, reset }: Delivery,
  response: ServerResponse,
  later: (delayMs: number, run: () => void) => void,
): void {
  const breakAt = typeof reset === 'object' ? reset.afterBytes : Infinity;
  const end = Math.min(bytes.length, stallAfterBytes, breakAt);
  const send = (from: number): void => {
    const to = Math.min(end, from + (drip?.bytes ?? Infinity));
    response.write(bytes.subarray(from, to), () => {
      if (response.destroyed) return;
      if (to < end) later(drip?.everyMs ?? 0, () => send(to));
      else if (breakAt <= bytes.length) breakConnection(response);
      else if (stallAfterBytes >= bytes.length) response.end();
    });
  };
  sendHeaders(answer, bytes.length, response);
  response.flushHeaders();
  send(0);
}

function sendHeaders({ status, headers }: FakeResponse, length: number, response: ServerResponse): void {
  const named = Object.keys(headers).find((name) => name.toLowerCase() === 'content-length');
  const declared = named === undefined ? undefined : headers[named];
  const isHonest = declared === undefined || Number(declared) === length;
  const hasLength = declared === undefined && status !== 204 && response.req.method !== 'HEAD';
  response.writeHead(status, {
    ...(hasLength && { 'Content-Length': length }),
    ...headers,
    ...(!isHonest && { Connection: 'close' }),
  });
}

/** Ends the connection as a crash would: the client sees a reset. */
function breakConnection({ socket }: ServerResponse): void {
  if (!socket) return;
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}
