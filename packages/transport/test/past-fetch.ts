import type { Dispatcher, DispatchHandler } from '../src/wire/dispatcher.ts';
import type { FetchLike } from '../src/fetch-like.ts';

/** Where Node keeps the dispatcher that requests go through. */
const globalDispatcher = Symbol.for('undici.globalDispatcher.1');

let isPastFetch = false;

/** Lets every later play of this file carry its requests as Node does, through a dispatcher and past `fetch`. */
export function carryPastFetch(): void {
  isPastFetch = true;
}

/** How a client reaches a script: by its `fetch`, or by an address that a dispatcher in the place of Node's knows. */
export function reach(fetch: FetchLike): { readonly baseUrl: string; readonly fetch?: FetchLike } {
  if (!isPastFetch) return { baseUrl: 'http://localhost:8787', fetch };
  if (scripts.size === 0) takeOver();
  const baseUrl = `http://localhost:${8787 + scripts.size}`;
  scripts.set(baseUrl, fetch);
  return { baseUrl };
}

const scripts = new Map<string, FetchLike>();

function takeOver(): void {
  const home = globalThis as { [globalDispatcher]?: Dispatcher };
  // Node makes its dispatcher when one of its classes is first looked at.
  const nodes = globalThis.Headers && home[globalDispatcher];
  home[globalDispatcher] = {
    dispatch: (request, handler) => {
      const script = scripts.get(request.origin);
      if (script === undefined) return nodes?.dispatch(request, handler) ?? false;
      play(script, request, handler);
      return true;
    },
  };
}

function play(
  script: FetchLike,
  { origin, path, method, headers, body }: Parameters<Dispatcher['dispatch']>[0],
  handler: DispatchHandler,
): void {
  const controller = new AbortController();
  handler.onConnect((reason) => {
    if (controller.signal.aborted) return;
    controller.abort(reason);
    handler.onError(reason);
  });
  const init = { method, headers, signal: controller.signal, ...(body === undefined ? {} : { body }) };
  script(origin + path, init)
    .then((response) => playInto(handler, response, controller.signal))
    .catch((error: unknown) => handler.onError(unwrapped(error)));
}

async function playInto(handler: DispatchHandler, response: Response, signal: AbortSignal): Promise<void> {
  const raw = [...response.headers].flatMap((pair) => pair.map((text) => Buffer.from(text, 'latin1')));
  handler.onHeaders(response.status, raw);
  for await (const chunk of response.body ?? []) {
    if (signal.aborted) return;
    handler.onData(Buffer.from(chunk));
  }
  if (!signal.aborted) handler.onComplete();
}

/** A dispatcher tells what the network said itself; `fetch` wraps it. */
function unwrapped(error: unknown): unknown {
  return error instanceof TypeError && error.cause !== undefined ? error.cause : error;
}
