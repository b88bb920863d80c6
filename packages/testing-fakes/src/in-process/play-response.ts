import type { FakeClock } from '../clock/fake-clock.ts';
import type { FakeResponse } from '../http/fake-response.ts';
import { bodyBytes } from '../faults/change-answer.ts';
import { playBody } from './play-body.ts';

const statusesWithoutBody = new Set([204, 205, 304]);

/** Turns an answer of the fake into one of the standard kind, with the hindrances of its delivery. */
export async function playResponse(
  answer: FakeResponse,
  clock: FakeClock,
  signal: AbortSignal,
): Promise<Response> {
  const { status, delivery } = answer;
  if (delivery?.headersAfterMs !== undefined) await pause(delivery.headersAfterMs, clock, signal);
  signal.throwIfAborted();
  if (delivery?.reset === 'beforeHeaders') throw connectionError(delivery.errorCode);
  const hasBody = answer.body !== undefined && !statusesWithoutBody.has(status);
  if (!hasBody) return new Response(null, { status, headers: { ...answer.headers } });
  const bytes = bodyBytes(answer);
  const body = delivery ? playBody(bytes, delivery, clock, signal) : bytes;
  return unpacked(new Response(body, { status, headers: { ...answer.headers } }));
}

/** Unpacks a body as `fetch` does, unseen by its caller. */
function unpacked(response: Response): Response {
  if (response.body === null || response.headers.get('content-encoding') !== 'gzip') return response;
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')), response);
}

/** What `fetch` rejects with when the connection breaks or does not come about. */
function connectionError(code = 'ECONNRESET'): TypeError {
  const cause = Object.assign(new Error(`the fake broke the connection: ${code}`), { code });
  return new TypeError('fetch failed', { cause });
}

/** Waits by the clock of the fake; `Infinity` is until the signal ends it. */
function pause(delayMs: number, clock: FakeClock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const cancel = delayMs === Infinity ? () => {} : clock.schedule(delayMs, finish);
    signal.addEventListener('abort', giveUp);
    function finish(): void {
      signal.removeEventListener('abort', giveUp);
      resolve();
    }
    function giveUp(): void {
      cancel();
      signal.removeEventListener('abort', giveUp);
      reject(signal.reason as Error);
    }
  });
}
