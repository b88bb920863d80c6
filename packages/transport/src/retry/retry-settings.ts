import { ConfigurationError } from '../errors/configuration-error.ts';
import type { RetryOptions } from '../retry-options.ts';
import { checkObject } from '../options/check-object.ts';
import { oneOf } from '../options/one-of.ts';

/** How a client repeats, with every default filled in. */
export interface RetrySettings {
  readonly maxAttempts: number;
  readonly maxRetryAfterMs: number;
  readonly backoff: (attempts: number, random: () => number) => number;
}

/** Random delay between nothing and a ceiling that doubles with each attempt, from 250 ms to 10 s. */
function jitter(attempts: number, random: () => number): number {
  return random() * Math.min(10_000, 250 * 2 ** (attempts - 1));
}

/** The delays that the platform's own guidance names: 3 s, 9 s, then 27 s. */
function genesysSteps(attempts: number): number {
  return 3000 * 3 ** Math.min(2, attempts - 1);
}

/** Fills in the defaults of the retry options. */
export function retrySettings(options: RetryOptions | false | undefined): RetrySettings {
  const chosen: RetryOptions = options === false ? { maxAttempts: 1 } : (options ?? {});
  checkObject('retry', chosen);
  const { maxAttempts = 3, maxRetryAfterMs = 60_000, backoff = 'jitter' } = chosen;
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
    throw new ConfigurationError('retry.maxAttempts', 'must be a whole number of at least 1');
  }
  if (typeof maxRetryAfterMs !== 'number' || !(maxRetryAfterMs >= 0)) {
    throw new ConfigurationError('retry.maxRetryAfterMs', 'must be a number from 0 on');
  }
  oneOf('retry.backoff', backoff, ['jitter', 'genesys']);
  return { maxAttempts, maxRetryAfterMs, backoff: backoff === 'genesys' ? genesysSteps : jitter };
}
