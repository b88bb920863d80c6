import type { ReplyHeaders } from '../wire/exchange.ts';
import type { Limiter } from './limiter.ts';

/**
 * Stops the client before the platform has to refuse, where the platform (or a gateway before it) still sends the
 * `inin-ratelimit-*` headers that were dropped in 2021. Anything but whole numbers is passed over.
 */
export function announceLimit(limiter: Limiter | undefined, headers: ReplyHeaders): void {
  const reset = headers['inin-ratelimit-reset'];
  if (limiter === undefined || reset === undefined) return;
  const [count, allowed] = [headers['inin-ratelimit-count'], headers['inin-ratelimit-allowed']];
  if (![reset, count, allowed].every((text) => text !== undefined && /^\d{1,9}$/.test(text))) return;
  if (Number(count) >= Number(allowed) - 1) limiter.announced(Number(reset) * 1000);
}
