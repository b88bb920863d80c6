import { expect, test } from 'vitest';
import { hasNews } from './read-marks.ts';

const marks = new Map([
  ['', 50_000],
  ['read', 90_000],
]);

test.each([
  ['what was said after it was read', 'read', 91_001, true],
  ['what it was read up to', 'read', 90_000, false],
  ['what the platform dates a moment later', 'read', 91_000, false],
  ['what was said in a chat that is new', 'new', 51_001, true],
  ['what was said before anything was read here', 'never opened', 49_000, false],
  ['a chat in which nobody has said anything', 'empty', 0, false],
])('is %s news?', (_, key, saidAtMs, isNews) => {
  expect(hasNews(marks, key, saidAtMs)).toBe(isNews);
});
