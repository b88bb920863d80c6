import { exchangeDirectly } from '#exchange-directly';
import type { Exchange } from './exchange.ts';
import { createFetchExchange } from './fetch-exchange.ts';

/** Carries requests the shortest way that the platform has; otherwise by the `fetch` of the moment. */
export function createPlatformExchange(): Exchange {
  const byFetch = createFetchExchange((input, init) => globalThis.fetch(input, init));
  return (request, scope) => exchangeDirectly(request, scope) ?? byFetch(request, scope);
}
