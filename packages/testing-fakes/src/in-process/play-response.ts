import type { FakeClock } from '../clock/fake-clock.ts';
import type { FakeResponse } from '../http/fake-response.ts';
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
  if (delivery?.reset === 'beforeHeaders') throw connectionReset();
  const bytes = new TextEncoder().encode(answer.body ?? '');
  const hasBody = answer.body !== undefined && !statusesWithoutBody.has(status);
  const body = delivery && hasBody ? playBody(bytes, delivery, clock, signal) : bytes;
  return new Response(hasBody ? body : null, { status, headers: { ...answer.headers } });
}

/** What `fetch` rejects with when the connection breaks. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
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
