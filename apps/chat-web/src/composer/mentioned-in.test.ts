import { expect, test } from 'vitest';
import { mentionedIn } from './mentioned-in.ts';

const people = ['Ana', 'Ana Ruiz', 'Bo'].map((name) => ({
  id: name,
  name,
  jid: undefined,
  email: undefined,
}));

test.each([
  ['hello', []],
  ['@Ana Ruiz, look', ['Ana Ruiz']],
  ['@Ana and @Bo', ['Ana', 'Bo']],
  ['@Bo @Bo', ['Bo']],
  ['@Bob', []],
  ['mail me at x@Bo', ['Bo']],
  ['@', []],
])('finds in %j the people %j', (body, ids) => {
  expect(mentionedIn(body, people)).toEqual(ids);
});
