import type { FetchLike } from '../src/fetch-like.ts';

/** A request as a scripted `fetch` saw it. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** One turn of a script: an answer, an error to throw, or a function that decides. */
export type Turn =
  | Response
  | Error
  | 'hang'
  | ((request: SeenRequest, signal: AbortSignal) => Response | Promise<Response>);

/** A `fetch` that plays a script; the last turn is repeated. */
export function scriptedFetch(...turns: readonly Turn[]): {
  readonly fetch: FetchLike;
  readonly seen: SeenRequest[];
} {
  const seen: SeenRequest[] = [];
  const fetch: FetchLike = async (url, init) => {
    const request: SeenRequest = {
      url,
      method: init.method,
      headers: new Headers(init.headers),
      body: init.body as string | undefined,
    };
    seen.push(request);
    const turn = turns[Math.min(seen.length, turns.length) - 1];
    const signal = init.signal as AbortSignal;
    if (turn instanceof Error) throw turn;
    if (typeof turn === 'function') return turn(request, signal);
    if (turn === undefined || turn === 'hang') return untilAborted(signal);
    return turn.clone();
  };
  return { fetch, seen };
}

function untilAborted(signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** An answer of the platform. */
export function answer(status: number, body?: unknown, headers: Record<string, string> = {}): Response {
  const text = body === undefined ? null : JSON.stringify(body);
  return new Response(text, {
    status,
    headers: { 'content-type': 'application/json', 'inin-correlation-id': 'corr-1', ...headers },
  });
}

/** What `fetch` of Node throws when the network fails. */
export function networkFailure(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${code}`), { code }) });
}
