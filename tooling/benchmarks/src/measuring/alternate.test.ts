import { expect, test } from 'vitest';
import { alternate } from './alternate.ts';

test('gives every contender as many turns, and lets the other one begin each time', async () => {
  const turns: string[] = [];
  await alternate(['a', 'b'], 2, async (name) => turns.push(name));

  expect(turns.join(' ')).toBe('a b b a a b');
});

test('leaves the first round out', async () => {
  let turn = 0;
  const samples = await alternate(['a', 'b'], 2, async () => (turn += 1));

  expect(samples).toEqual([
    [4, 5],
    [3, 6],
  ]);
});
