import { describe, expect, test } from 'vitest';
import { ApiClient } from './api-client.ts';
import type { ApiClientOptions } from './api-client-options.ts';

describe('an option that cannot work', () => {
  test.each<[ApiClientOptions, string]>([
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ deadlineMs: -1 }, 'deadlineMs'],
    [{ maxResponseBytes: Number.NaN }, 'maxResponseBytes'],
    [{ retry: { maxAttempts: 0 } }, 'retry.maxAttempts'],
    [{ retry: { maxAttempts: 1.5 } }, 'retry.maxAttempts'],
    [{ rateLimit: { requestsPerMinute: 0 } }, 'rateLimit.requestsPerMinute'],
    [{ region: 'mars' }, 'region'],
    [{ baseUrl: 'http://api.example' }, 'baseUrl'],
  ])('%j is refused by name', (options, option) => {
    expect(() => new ApiClient(options)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option }),
    );
  });
});
