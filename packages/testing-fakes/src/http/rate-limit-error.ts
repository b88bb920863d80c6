import { PlatformError } from './platform-error.ts';

/** 429: too many requests. What is `undefined` is left out. */
export function tooManyRequests(
  retryAfter: number | string | undefined,
  seconds: number | undefined,
): PlatformError {
  const hint = seconds === undefined ? '' : ` Retry the request in [${seconds}] seconds`;
  const message = `Rate limit exceeded the maximum.${hint}`;
  return new PlatformError(429, 'too.many.requests.retry.after', message, {
    headers: {
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
      'Cache-Control': 'no-cache, no-store, must-revalidate',
      'Strict-Transport-Security': 'max-age=600; includeSubDomains',
    },
  });
}
