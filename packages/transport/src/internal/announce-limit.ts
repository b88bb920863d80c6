import type { Limiter } from '../limiter/limiter.ts';

/**
 * Stops the client before the platform has to refuse, where the platform (or a gateway before it) still sends the
 * `inin-ratelimit-*` headers that were dropped in 2021. Anything but whole numbers is passed over.
 */
export function announceLimit(limiter: Limiter | undefined, headers: Headers): void {
  const reset = headers.get('inin-ratelimit-reset');
  if (limiter === undefined || reset === null) return;
  const [count, allowed] = [headers.get('inin-ratelimit-count'), headers.get('inin-ratelimit-allowed')];
  if (![reset, count, allowed].every((text) => text !== null && /^\d{1,9}$/.test(text))) return;
  if (Number(count) >= Number(allowed) - 1) limiter.announced(Number(reset) * 1000);
}
