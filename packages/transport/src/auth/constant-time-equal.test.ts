import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constantTimeEqual } from './constant-time-equal.ts';

test('constantTimeEqual decides as === does', () => {
  const text = fc.string({ maxLength: 4 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect(constantTimeEqual(left, right)).toBe(left === right);
      expect(constantTimeEqual(left, left)).toBe(true);
    }),
  );
});

test('constantTimeEqual looks at every character, wherever the first difference is', () => {
  const looked: number[] = [];
  const watched = { length: 3, charCodeAt: (index: number) => looked.push(index) } as unknown as string;
  constantTimeEqual(watched, 'xyz');

  expect(looked).toEqual([0, 1, 2]);
});
