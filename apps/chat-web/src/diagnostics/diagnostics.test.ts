import { expect, test } from 'vitest';
import { diagnosticHooks, diagnostics } from './diagnostics.ts';

test('counts all repeats, and keeps the newest', () => {
  for (let attempt = 1; attempt <= 40; attempt += 1) {
    diagnosticHooks.onRetry?.({ attempt } as Parameters<NonNullable<typeof diagnosticHooks.onRetry>>[0]);
  }

  const { retries, retryCount } = diagnostics.get();
  expect(retryCount).toBe(40);
  expect(retries.map(({ attempt }) => attempt)).toEqual(Array.from({ length: 30 }, (_, index) => 40 - index));
});
