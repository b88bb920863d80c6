import type { Exchange, Reply } from './exchange.ts';

/** Carries a request past `fetch`, where there is a way to; here there is none. */
export const exchangeDirectly: (...request: Parameters<Exchange>) => Promise<Reply> | undefined = () =>
  undefined;
