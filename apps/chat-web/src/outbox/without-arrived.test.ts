import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import type { OutboxEntry } from './outbox-entry.ts';
import { withoutArrived } from './without-arrived.ts';

const sending: OutboxEntry = {
  localId: 'local',
  tabId: 'tab',
  conversation: { kind: 'room', roomJid: 'r@conference.acme' },
  body: 'ok',
  mentions: [],
  threadId: undefined,
  createdAt: Date.parse('2026-03-02T10:00:00Z'),
  state: 'sending',
  maybeSent: false,
  errorCode: undefined,
  arrivedAs: undefined,
};
const message: ChatMessageResponse = {
  id: 'm1',
  body: 'ok',
  dateCreated: '2026-03-02T10:00:01Z',
  toJid: 'r',
  jid: 'ana@acme',
  user: { id: 'ana' },
  thread: {},
};

function left(entry: OutboxEntry, known: ChatMessageResponse, delivered: readonly string[] = []): number {
  const isDelivered = (id: string): boolean => delivered.includes(id);
  return withoutArrived([entry], { messages: [known], myUserId: 'ana', isDelivered }).length;
}

describe('what is on its way', () => {
  test('goes where its message shows already', () => {
    expect(left(sending, message)).toBe(0);
  });

  test.each([
    ['was said by somebody else', { user: { id: 'bo' } }],
    ['has other words', { body: 'okay' }],
    ['is long past', { dateCreated: '2026-03-02T09:00:00Z' }],
    ['answers in a thread', { parentThread: { id: 't' } }],
  ])('stays beside a message that %s', (_, change) => {
    expect(left(sending, { ...message, ...change })).toBe(1);
  });

  test('goes where it was read back, by its id alone', () => {
    const sent: OutboxEntry = { ...sending, state: 'sent', sentAs: 'm1' };

    expect(left(sent, message, ['m1'])).toBe(0);
    expect(left({ ...sent, sentAs: 'm2' }, message)).toBe(1);
  });

  test('stays beside the same words that were sent before', () => {
    expect(left(sending, message, ['m1'])).toBe(1);
  });

  test('shows again when its sending has failed', () => {
    expect(left({ ...sending, state: 'failed' }, message)).toBe(1);
  });
});
