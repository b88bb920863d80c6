import { expect, test } from 'vitest';
import { formatLatency, latencyOf } from './latency.ts';

test('tells half, 95 and 99 in a hundred apart', () => {
  const timesMs = Array.from({ length: 1000 }, (_, index) => (index + 1) / 10);

  expect(formatLatency(latencyOf(timesMs))).toBe('50.0 / 95.0 / 99.0');
});
