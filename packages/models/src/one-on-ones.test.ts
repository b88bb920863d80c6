import * as v from 'valibot';
import { expect, test } from 'vitest';
import { OneOnOneHistorySchema } from './one-on-ones.ts';

const message = {
  id: 'm1',
  dateCreated: '2026-01-31T09:30:00.000Z',
  toJid: '5f1a00000000000000000001@acme.orgspan.com',
  jid: '5f1a00000000000000000002@acme.orgspan.com',
  body: 'Good morning',
  thread: { id: 't1' },
};

test.each([
  ['a listing', { entities: [message] }],
  ['a bare array', [message]],
  ['a single message', message],
])('reads %s as a listing', (_shape, answer) => {
  expect(v.parse(OneOnOneHistorySchema, answer)).toEqual({ entities: [message] });
});

test.each([[{}], [{ entities: null }], [[]]])('reads %j as an empty history', (answer) => {
  expect(v.parse(OneOnOneHistorySchema, answer)).toEqual({ entities: [] });
});

test.each([[null], ['text'], [{ id: 'm1' }], [[{}]], [{ entities: 'none' }]])('refuses %j', (answer) => {
  expect(v.is(OneOnOneHistorySchema, answer)).toBe(false);
});
