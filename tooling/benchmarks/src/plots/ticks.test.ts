import { describe, expect, test } from 'vitest';
import { ticksFor } from './ticks.ts';

describe('the ticks of an axis', () => {
  test.each([
    [
      [3, 970],
      [0, 500, 1000],
    ],
    [[0.7], [0, 0.2, 0.4, 0.6, 0.8]],
    [[0], [0, 0.5, 1]],
  ])('begin with zero and go past the largest of %j', (values, ticks) => {
    expect(ticksFor(values, 'linear').map((tick) => Math.round(tick * 1000) / 1000)).toEqual(ticks);
  });

  test.each([
    [
      [1, 100_000],
      [1, 10, 100, 1000, 10_000, 100_000],
    ],
    [
      [3, 40],
      [2, 5, 10, 20, 50],
    ],
    [[10], [10]],
  ])('are powers of ten around %j on a logarithmic one', (values, ticks) => {
    expect(ticksFor(values, 'log')).toEqual(ticks);
  });
});
