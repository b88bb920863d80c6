import { describe, expect, test } from 'vitest';
import { skinTones } from '../preferences/skin-tones.ts';
import { inTone } from './in-tone.ts';
import { loadEmoji } from './load-emoji.ts';

describe('an emoji in a tone of skin', () => {
  test.each([
    ['👍', '👍🏽'],
    ['✌️', '✌🏽'],
    ['👩‍🚀', '👩🏽‍🚀'],
    ['🧑‍🤝‍🧑', '🧑🏽‍🤝‍🧑🏽'],
    ['🕵️‍♀️', '🕵🏽‍♀️'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['🦦', '🦦'],
    ['❤️', '❤️'],
  ])('of %s is %s', (emoji, toned) => {
    expect(inTone(emoji, '🏽')).toBe(toned);
    expect(inTone(emoji, '')).toBe(emoji);
  });

  test('is one that fonts know, whichever it is, and the same without its tone', async () => {
    const groups = await loadEmoji('en');
    const plain = (emoji: string): string => emoji.replaceAll(/[\p{Emoji_Modifier}\uFE0F]/gu, '');
    const all = groups.flat().map(({ emoji }) => emoji);
    const broken = all.flatMap((emoji) =>
      skinTones
        .map((tone) => inTone(emoji, tone))
        .filter((toned) => !/^\p{RGI_Emoji}$/v.test(toned) || plain(toned) !== plain(emoji)),
    );

    expect(all.length).toBeGreaterThan(1500);
    expect(broken).toEqual([]);
  });
});
