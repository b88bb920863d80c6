import { expect, test } from 'vitest';
import { median } from './median.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('takes the middle of %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('refuses to make a number up', () => {
  expect(() => median([])).toThrow(RangeError);
});
