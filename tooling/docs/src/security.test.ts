import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../docs');
const page = readFileSync(join(folder, 'security.md'), 'utf8');

/** Every test that the page names: its file, and the titles that follow the link up to the next one. */
const named = [...page.matchAll(/\]\((\.\.\/[^)]+\.test\.tsx?)\)((?: "[^"]+",?)+)/g)].flatMap(
  ([, file = '', titles = '']) => [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => [file, title]),
);

test('names tests', () => {
  expect(named.length).toBeGreaterThan(20);
});

test.each(named)('%s has a test "%s"', (file = '', title = '') => {
  const path = join(folder, file);

  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain(title);
});
