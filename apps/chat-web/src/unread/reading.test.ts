import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { beginReading, readOn, type ReadingStart } from './reading.ts';

function said(...seconds: number[]): ChatMessageResponse[] {
  return seconds.map((second) => by('bo', second));
}

function by(userId: string, second: number): ChatMessageResponse {
  const dateCreated = new Date(second * 1000).toISOString();
  return {
    id: `m${second}`,
    dateCreated,
    toJid: 'room',
    jid: userId,
    body: '',
    thread: {},
    user: { id: userId },
  };
}

function begin(messages: readonly ChatMessageResponse[], change: Partial<ReadingStart> = {}) {
  return beginReading({
    messages,
    hasOlder: false,
    myUserId: 'ana',
    readUntilMs: undefined,
    unreadCount: 0,
    ...change,
  });
}

describe('beginReading', () => {
  test('begins with what came after the last time', () => {
    expect(begin(said(1, 2, 3), { readUntilMs: 1000 })).toEqual({
      markMs: 1000,
      seenMs: 1000,
      knownMs: 3000,
      beginsWithNew: true,
    });
    expect(begin(said(1, 2), { readUntilMs: 2000 }).beginsWithNew).toBe(false);
    expect(begin([...said(1), by('ana', 2)], { readUntilMs: 1000 }).beginsWithNew).toBe(false);
  });

  test('does not where what is new begins before what is loaded', () => {
    expect(begin(said(5, 6), { readUntilMs: 1000, hasOlder: true }).beginsWithNew).toBe(false);
    expect(begin(said(5, 6), { readUntilMs: 1000, hasOlder: false }).beginsWithNew).toBe(true);
  });

  test('goes by the count of unread messages on a first visit', () => {
    const messages = [...said(1, 2), by('ana', 3), ...said(4)];

    expect(begin(messages, { unreadCount: 2 })).toMatchObject({ markMs: 1999, beginsWithNew: true });
    expect(begin(messages, { unreadCount: 9 })).toMatchObject({ markMs: 4000, beginsWithNew: false });
    expect(begin(messages)).toMatchObject({ markMs: 4000, beginsWithNew: false });
  });
});

describe('readOn', () => {
  test('marks nothing that arrives before somebody’s eyes, also after something of one’s own', () => {
    const reading = begin(said(1), { readUntilMs: 1000 });
    const afterMine = readOn(reading, [...said(1), by('ana', 2)], 'ana', true);
    const next = readOn(afterMine, [...said(1), by('ana', 2), ...said(3)], 'ana', true);

    expect(next).toMatchObject({ markMs: 3000, seenMs: 3000 });
  });

  test('marks what arrives behind somebody’s back, from its first message on, and keeps the mark', () => {
    const reading = begin(said(1), { readUntilMs: 1000 });
    const away = readOn(readOn(reading, said(1, 2), 'ana', false), said(1, 2, 3), 'ana', false);
    const back = readOn(away, said(1, 2, 3), 'ana', true);
    const next = readOn(back, said(1, 2, 3, 4), 'ana', true);

    expect(away).toMatchObject({ markMs: 1000, seenMs: 1000, knownMs: 3000 });
    expect(next).toMatchObject({ markMs: 1000, seenMs: 4000 });
    expect(readOn(next, said(1, 2, 3, 4, 5), 'ana', false)).toMatchObject({ markMs: 4000, seenMs: 4000 });
  });

  test('keeps the mark that a visit begins with', () => {
    const reading = begin(said(1, 2), { readUntilMs: 1000 });
    const seen = readOn(reading, said(1, 2), 'ana', true);

    expect(seen).toMatchObject({ markMs: 1000, seenMs: 2000, beginsWithNew: true });
    expect(readOn(seen, said(1, 2, 3), 'ana', true)).toMatchObject({ markMs: 1000, seenMs: 3000 });
  });

  test('is the same as long as nothing happens', () => {
    const reading = begin(said(1, 2), { readUntilMs: 1000 });
    const seen = readOn(reading, said(1, 2), 'ana', true);

    expect(readOn(reading, said(1, 2), 'ana', false)).toBe(reading);
    expect(readOn(seen, said(1, 2), 'ana', true)).toBe(seen);
  });
});
