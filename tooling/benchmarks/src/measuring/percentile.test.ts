import { expect, test } from 'vitest';
import { percentile } from './percentile.ts';

test.each([
  [50, 50],
  [95, 95],
  [99, 99],
  [100, 100],
  [0, 1],
])('finds what %d in a hundred do not exceed', (hundredths, value) => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);

  expect(percentile(values, hundredths)).toBe(value);
});

test('takes the slowest of a few', () => {
  expect(percentile([3, 1, 2], 99)).toBe(3);
});

test('refuses to make a number up', () => {
  expect(() => percentile([], 50)).toThrow(RangeError);
});
