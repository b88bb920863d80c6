import { describe, expect, test } from 'vitest';
import { toWords } from './find-messages.ts';
import { toSegments } from './segments.ts';

/** The text with what was found in brackets. */
function sketch(text: string, wanted: string): string {
  const segments = toSegments(text, toWords(wanted));
  return segments.map((segment) => (segment.isFound ? `[${segment.text}]` : segment.text)).join('');
}

describe('toSegments', () => {
  test('cuts out every place of every word, whatever its case and marks', () => {
    expect(sketch('Zu Müller, dann MÜLLERS Hof', 'hof muller')).toBe('Zu [Müller], dann [MÜLLER]S [Hof]');
    expect(sketch('👋🏽 cafe\u0301 noir', 'café')).toBe('👋🏽 [cafe\u0301] noir');
  });

  test('cuts places that touch or overlap as one', () => {
    expect(sketch('a banana', 'ban anan')).toBe('a [banan]a');
  });

  test('leaves a text without them whole', () => {
    expect(sketch('nothing here', 'else')).toBe('nothing here');
  });

  test('begins a long text shortly before the first of them', () => {
    const text = `${'word '.repeat(40)}the needle in it`;

    expect(sketch(text, 'needle')).toMatch(/^… (?:word ){6,8}the \[needle\] in it$/);
  });
});
