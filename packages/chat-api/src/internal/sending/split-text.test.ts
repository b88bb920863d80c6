import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

describe('splitText', () => {
  test.each([
    ['between paragraphs', 'One two.\n\nThree four', 12, ['One two.', 'Three four']],
    ['between lines', 'One two\nthree four', 12, ['One two', 'three four']],
    ['between words', 'One two three four', 10, ['One two', 'three four']],
    ['inside a word that is too long', 'Donaudampfschiff', 10, ['Donaudampf', 'schiff']],
    ['not inside an emoji', 'abcdefgh👩‍👩‍👧', 10, ['abcdefgh', '👩‍👩‍👧']],
    ['nowhere when it fits', 'One two', 7, ['One two']],
  ])('cuts %s', (_title, text, longest, parts) => {
    expect(splitText(text, longest)).toEqual(parts);
  });

  test('loses nothing but blanks and keeps every part short enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '👍', '👩‍👩‍👧', 'word') }),
        fc.integer({ min: 2, max: 40 }),
        (text, longest) => {
          const parts = splitText(text, longest);

          expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
          expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(longest);
          expect(parts.some((part) => /\p{Surrogate}/u.test(part))).toBe(false);
        },
      ),
    );
  });
});
