import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import type { OutboxEntry } from '../outbox/outbox-entry.ts';
import { type Row, toRows } from './rows.ts';

function message(id: string, dateCreated: string, userId: string): ChatMessageResponse {
  return {
    id,
    dateCreated,
    toJid: 'room',
    jid: `${userId}@acme`,
    body: id,
    thread: {},
    user: { id: userId },
  };
}

function pending(localId: string, createdAt: string): OutboxEntry {
  return {
    localId,
    tabId: 'tab',
    conversation: { kind: 'person', userId: 'bo' },
    body: localId,
    mentions: [],
    threadId: undefined,
    createdAt: Date.parse(createdAt),
    state: 'sending',
    maybeSent: false,
    errorCode: undefined,
    arrivedAs: undefined,
  };
}

const sketch = (rows: readonly Row[]): string[] =>
  rows.map((row) => ('startsGroup' in row && !row.startsGroup ? `  ${row.key}` : row.key));

describe('toRows', () => {
  test('gathers what one person says in a short time under one heading', () => {
    const messages = [
      message('a', '2026-03-02T10:00:00', 'ana'),
      message('b', '2026-03-02T10:04:00', 'ana'),
      message('c', '2026-03-02T10:05:00', 'bo'),
      message('d', '2026-03-02T10:30:00', 'bo'),
    ];

    const rows = toRows({ messages, pending: [], deleted: [], myUserId: 'ana', readUntilMs: undefined });

    expect(sketch(rows)).toEqual(['day Mon Mar 02 2026', 'a', '  b', 'c', 'd']);
  });

  test('begins each day with its date', () => {
    const messages = [message('a', '2026-03-02T23:59:00', 'ana'), message('b', '2026-03-03T00:01:00', 'ana')];

    const rows = toRows({ messages, pending: [], deleted: [], myUserId: 'ana', readUntilMs: undefined });

    expect(sketch(rows)).toEqual(['day Mon Mar 02 2026', 'a', 'day Tue Mar 03 2026', 'b']);
  });

  test('marks the first message of somebody else that was not read', () => {
    const messages = [
      message('a', '2026-03-02T10:00:00', 'bo'),
      message('mine', '2026-03-02T10:01:00', 'ana'),
      message('b', '2026-03-02T10:02:00', 'bo'),
      message('c', '2026-03-02T10:03:00', 'bo'),
    ];
    const readUntilMs = Date.parse('2026-03-02T10:00:00');

    const rows = toRows({ messages, pending: [], deleted: [], myUserId: 'ana', readUntilMs });

    expect(sketch(rows)).toEqual(['day Mon Mar 02 2026', 'a', 'mine', 'unread', 'b', '  c']);
  });

  test('puts what is on its way last, even with a clock that is behind', () => {
    const messages = [message('a', '2026-03-02T10:00:00', 'ana')];

    const rows = toRows({
      messages,
      pending: [pending('p', '2026-03-01T10:00:00')],
      deleted: [],
      myUserId: 'ana',
      readUntilMs: undefined,
    });

    expect(sketch(rows)).toEqual(['day Mon Mar 02 2026', 'a', '  p']);
  });

  test('keeps a line for a message that is gone and was answered, at its time', () => {
    const messages = [
      message('a', '2026-03-02T10:00:00', 'ana'),
      message('b', '2026-03-02T10:02:00', 'ana'),
      message('c', '2026-03-02T10:03:00', 'ana'),
    ];
    const deleted = [
      { threadId: 'late', atMs: Date.parse('2026-03-02T10:04:00') },
      { threadId: 't', atMs: Date.parse('2026-03-02T10:01:00') },
    ];

    const rows = toRows({ messages, pending: [], deleted, myUserId: 'ana', readUntilMs: undefined });

    expect(sketch(rows)).toEqual(['day Mon Mar 02 2026', 'a', 'deleted t', 'b', '  c', 'deleted late']);
  });
});
