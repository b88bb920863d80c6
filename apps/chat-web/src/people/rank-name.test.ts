import { describe, expect, test } from 'vitest';
import { foldName, rankName } from './rank-name.ts';

describe('rankName', () => {
  test.each([
    ['Müller, Anna', 'muller', 0],
    ['Müller, Anna', 'MÜLLER', 0],
    ['Bauer, Anna', 'anna b', 1],
    ['Anna-Lena Bauer', 'lena', 1],
    ['Søren Weiß', 'weiss soren', 1],
    ['José Núñez', 'nun', 1],
    ['أحمد علي', 'احمد', 0],
    ['Shift log (history)', 'hist', 1],
    ['Bauer, Anna', 'aue', 2],
    ['Bauer, Anna', 'anna c', undefined],
    ['Bauer, Anna', 'bert', undefined],
    ['Bauer, Anna', '', 0],
  ])('fits “%s” to “%s”: %s', (name, words, rank) => {
    expect(rankName(foldName(name), foldName(words))).toBe(rank);
  });

  test('takes words of signs alone for no beginning of every name', () => {
    expect(rankName(foldName('Bauer, Anna'), foldName('%%'))).toBeUndefined();
  });
});
