import { expect, test } from 'vitest';
import { findMentionQuery } from './mention-query.ts';

test.each([
  ['@', { at: 0, words: '' }],
  ['hi @an', { at: 3, words: 'an' }],
  ['@Ana Ru', { at: 0, words: 'Ana Ru' }],
  ['(@żo', { at: 1, words: 'żo' }],
])('hears a name in %j', (body, query) => {
  expect(findMentionQuery(body, body.length)).toEqual(query);
});

test.each(['', 'ana@acme', '@Ana Ruiz says', 'hello', '@ana\n'])('hears none in %j', (body) => {
  expect(findMentionQuery(body, body.length)).toBeUndefined();
});
