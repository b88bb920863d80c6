import { describe, expect, test } from 'vitest';
import { findEmoji } from './find-emoji.ts';
import { loadEmoji } from './load-emoji.ts';

/** All that Unicode recommends; as a text, because the compiler does not know the flag yet. */
const known = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');

describe('the choice of emoji', () => {
  test.each(['en', 'de', 'ar'])('has every emoji, named in %s', async (code) => {
    const groups = await loadEmoji(code);
    const all = groups.flat();

    expect(groups).toHaveLength(9);
    expect(all.length).toBeGreaterThan(1900);
    expect(new Set(all.map(({ emoji }) => emoji)).size).toBe(all.length);
    expect(all.filter(({ emoji, name }) => !known.test(emoji) || name === '')).toEqual([]);
  });

  test.each([
    ['en', 'grinning', '😀'],
    ['en', 'haha', '😆'],
    ['en', 'flag: norw', '🇳🇴'],
    ['en', '🎈', '🎈'],
    ['de', 'rakete', '🚀'],
  ])('finds, in %s, by “%s”', async (code, words, emoji) => {
    const [first] = findEmoji(await loadEmoji(code), words, 5);

    expect(first?.emoji).toBe(emoji);
  });

  test('finds nothing by nonsense, and no more than was asked for', async () => {
    const groups = await loadEmoji('en');

    expect(findEmoji(groups, 'qqqq', 5)).toEqual([]);
    expect(findEmoji(groups, 'face', 7)).toHaveLength(7);
  });
});
