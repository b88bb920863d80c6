import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../docs');
const page = readFileSync(join(folder, 'security.md'), 'utf8');

/** Every test that the page names: its file, and the titles that follow the link up to the next one. */
const named = [...page.matchAll(/\]\((\.\.\/[^)]+\.test\.tsx?)\)((?: "[^"]+",?)+)/g)].flatMap(
  ([, file = '', titles = '']) => [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => [file, title]),
);

/** Titles of the tests in a file: of those that stand for themselves, and of those that run over a list. */
function titlesIn(source: string): { readonly whole: readonly string[]; readonly begun: readonly string[] } {
  const literal = /\s*(['"`])((?:\\.|(?!\1).)*)\1/.source;
  const titles = (before: string): string[] =>
    [...source.matchAll(new RegExp(before + literal, 'gm'))].map(([, , title = '']) =>
      title.replaceAll(/\\(.)/g, '$1'),
    );
  return {
    whole: titles(String.raw`^\s*test(?:\.(?!skip|todo)\w+)?\(`),
    begun: titles(String.raw`^\s*(?:test\.each\(.*|.*\]|)\)\(`),
  };
}

test('names tests', () => {
  expect(named.length).toBeGreaterThan(20);
});

test.each(named)('%s has a test "%s"', (file = '', title = '') => {
  const { whole, begun } = titlesIn(readFileSync(join(folder, file), 'utf8'));

  expect(whole.includes(title) || begun.some((each) => each.startsWith(title))).toBe(true);
});

test('tells a title from other words, and a whole one from the beginning of many', () => {
  const source = `// test('in a comment')
    test('whole', () => say('said'));
    test.each(cases)('begun %s', (each) => each);
    test.each([
      f('given'),
    ])(
      \`on a line of its own $name\`, () => {});`;

  expect(titlesIn(source)).toEqual({ whole: ['whole'], begun: ['begun %s', 'on a line of its own $name'] });
});
