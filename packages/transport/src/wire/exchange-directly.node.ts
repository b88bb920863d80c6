import type { WireRequest } from '../request/build-request.ts';
import type { Scope } from '../scope/scope.ts';
import { dispatchRequest } from './dispatch-request.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { Reply } from './exchange.ts';

/** Where Node, and the package `undici`, keep the dispatcher that all requests go through. */
const globalDispatcher = Symbol.for('undici.globalDispatcher.1');

/**
 * Carries a request straight through the dispatcher of Node's own `fetch`, at a third of the cost. There is no way to
 * where no such dispatcher is, or where somebody put another `fetch` in the place of Node's, as tests do.
 */
export function exchangeDirectly(request: WireRequest, scope: Scope): Promise<Reply> | undefined {
  const dispatcher = isNodesOwn(globalThis.fetch) ? findDispatcher() : undefined;
  return dispatcher && dispatchRequest(dispatcher, request, scope);
}

function findDispatcher(): Dispatcher | undefined {
  const home = globalThis as { readonly [globalDispatcher]?: Dispatcher };
  // Node makes it together with its classes, when one of those is first looked at.
  return home[globalDispatcher] ?? (globalThis.Headers && home[globalDispatcher]);
}

let seen: unknown;
let isSeenNodes = false;

/** Node's `fetch` shows in its source where it comes from; no other has that line. */
function isNodesOwn(fetch: unknown): boolean {
  if (seen === fetch) return isSeenNodes;
  seen = fetch;
  isSeenNodes = String(fetch).includes("'internal/deps/undici/undici'");
  return isSeenNodes;
}
