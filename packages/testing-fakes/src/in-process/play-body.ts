import type { FakeClock } from '../clock/fake-clock.ts';
import type { Delivery } from '../http/fake-response.ts';

/** Sends a body in pieces, as far as it gets: to its end, to a stall or to a break of the connection. */
export function playBody(
  bytes: Uint8Array,
  { drip, stallAfterBytes = Infinity, reset }: Delivery,
  clock: FakeClock,
  signal: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const breakAt = typeof reset === 'object' ? reset.afterBytes : Infinity;
  const end = Math.min(bytes.length, stallAfterBytes, breakAt);
  let stop: (() => void) | undefined;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      const giveUp = (): void => {
        stop?.();
        controller.error(signal.reason);
      };
      const finish = (): void => {
        if (breakAt <= bytes.length) controller.error(brokenBody());
        else if (stallAfterBytes >= bytes.length) controller.close();
        else return;
        signal.removeEventListener('abort', giveUp);
      };
      const send = (from: number): void => {
        const to = Math.min(end, from + (drip?.bytes ?? Infinity));
        if (to > from) controller.enqueue(bytes.slice(from, to));
        if (to >= end) finish();
        else stop = clock.schedule(drip?.everyMs ?? 0, () => send(to));
      };
      signal.addEventListener('abort', giveUp, { once: true });
      send(0);
    },
    cancel() {
      stop?.();
    },
  });
}

/** What reading the body rejects with when the connection breaks. */
function brokenBody(): TypeError {
  return new TypeError('terminated', { cause: new Error('other side closed') });
}
