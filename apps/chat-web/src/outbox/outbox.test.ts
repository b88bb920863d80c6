import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { couldBe } from './could-be.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { Outbox, type OutboxDelivery } from './outbox.ts';

const conversation = { kind: 'room', roomJid: 'r@conference.acme' } as const;
const other = { kind: 'person', userId: 'bo' } as const;

function hello(body: string, to: OutboxEntry['conversation'] = conversation) {
  return { conversation: to, body, mentions: [], threadId: undefined };
}

function stored(id: string, body: string): ChatMessageResponse {
  return { id, body, dateCreated: '2026-03-02T10:00:00Z', toJid: 'r', jid: 'ana@acme', thread: {} };
}

/** An outbox whose deliveries end when the test says so. */
function setUp(kept: readonly OutboxEntry[] = [], changes: Partial<OutboxDelivery> = {}) {
  const attempts: { readonly body: string; succeed(): void; fail(code: string): void }[] = [];
  const disk = new Map(kept.map((entry) => [entry.localId, entry]));
  const arrived: string[] = [];
  const delivery: OutboxDelivery = {
    isOnline: () => true,
    codeOf: (error) => (error as Error).message,
    twinsOf: () => [],
    findSent: () => Promise.resolve(undefined),
    send: ({ body }) =>
      new Promise((resolve, reject) => {
        attempts.push({
          body,
          succeed: () => resolve(stored(`sent ${body}`, body)),
          fail: (code) => reject(new Error(code)),
        });
      }),
    ...changes,
  };
  const storage = {
    tabId: 'tab',
    put: (entry: OutboxEntry) => Promise.resolve(void disk.set(entry.localId, entry)),
    remove: (localId: string) => Promise.resolve(void disk.delete(localId)),
  };
  const taken: unknown[] = [];
  const outbox = new Outbox(kept, storage, delivery, {
    onTaken: (to) => taken.push(to),
    onSent: (_, message) => message && arrived.push(message.id),
  });
  const states = () => outbox.entries.get().map(({ body, state }) => `${body} ${state}`);
  return { outbox, attempts, arrived, taken, disk, states };
}

/** Lets everything that has been promised happen. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('an outbox', () => {
  test('shows a message at once and sends it', async () => {
    const { outbox, attempts, arrived, taken, states } = setUp();
    outbox.add(hello('one'));
    expect(states()).toEqual(['one sending']);
    expect(taken).toEqual([conversation]);

    attempts[0]?.succeed();
    await settle();
    expect(arrived).toEqual(['sent one']);
    expect(states()).toEqual([]);
  });

  test('sends one after another in a conversation, and several conversations at once', async () => {
    const { outbox, attempts } = setUp();
    outbox.add(hello('one'));
    outbox.add(hello('two'));
    outbox.add(hello('elsewhere', other));
    expect(attempts.map(({ body }) => body)).toEqual(['one', 'elsewhere']);

    attempts[0]?.succeed();
    await settle();
    expect(attempts.map(({ body }) => body)).toEqual(['one', 'elsewhere', 'two']);
  });

  test('keeps a failed message until somebody decides, and goes on with the next', async () => {
    const { outbox, attempts, states } = setUp();
    outbox.add(hello('one'));
    outbox.add(hello('two'));
    attempts[0]?.fail('permission_denied');
    await settle();
    expect(states()).toEqual(['one failed', 'two sending']);
    expect(outbox.entries.get()[0]?.errorCode).toBe('permission_denied');

    outbox.discard(outbox.entries.get()[0]?.localId ?? '');
    expect(states()).toEqual(['two sending']);
  });

  test('looks before it sends again', async () => {
    const found = stored('there already', 'one');
    const { outbox, attempts, arrived } = setUp([], { findSent: () => Promise.resolve(found) });
    outbox.add(hello('one'));
    attempts[0]?.fail('ambiguous_result');
    await settle();

    outbox.retry(outbox.entries.get()[0]?.localId ?? '');
    await settle();
    expect(attempts).toHaveLength(1);
    expect(arrived).toEqual(['there already']);
  });

  test('does not take a message for another that said the same before it', async () => {
    const first = { ...stored('first', 'ok'), dateCreated: new Date().toISOString(), user: { id: 'ana' } };
    const { outbox, attempts, arrived } = setUp([], {
      twinsOf: () => ['first'],
      findSent: (entry) => Promise.resolve(couldBe(entry, first, 'ana') ? first : undefined),
    });
    outbox.add(hello('ok'));
    attempts[0]?.fail('ambiguous_result');
    await settle();

    outbox.retry(outbox.entries.get()[0]?.localId ?? '');
    await settle();
    expect([attempts.length, arrived]).toEqual([2, []]);
  });

  test('does not take a message for another that says the same and was sent after it', async () => {
    const second = { ...stored('sent ok', 'ok'), dateCreated: new Date().toISOString(), user: { id: 'ana' } };
    const { outbox, attempts, arrived, states } = setUp([], {
      findSent: (entry, isDelivered) =>
        Promise.resolve(couldBe(entry, second, 'ana') && !isDelivered(second.id) ? second : undefined),
    });
    outbox.add(hello('ok'));
    attempts[0]?.fail('ambiguous_result');
    await settle();
    outbox.add(hello('ok'));
    attempts[1]?.succeed();
    await settle();
    expect([arrived, states()]).toEqual([['sent ok'], ['ok failed']]);

    outbox.retry(outbox.entries.get()[0]?.localId ?? '');
    await settle();
    expect(attempts).toHaveLength(3);
  });

  test('waits without a network and sends in order when it is back', async () => {
    let isOnline = false;
    const { outbox, attempts, states } = setUp([], { isOnline: () => isOnline });
    outbox.add(hello('one'));
    outbox.add(hello('two'));
    expect(states()).toEqual(['one waiting', 'two waiting']);

    isOnline = true;
    outbox.resume();
    attempts[0]?.succeed();
    await settle();
    attempts[1]?.succeed();
    await settle();
    expect(attempts.map(({ body }) => body)).toEqual(['one', 'two']);
  });

  test('survives a reload, which leaves it unknown whether an attempt arrived', async () => {
    const before = setUp();
    before.outbox.add(hello('one'));
    const { outbox, attempts, arrived, disk } = setUp([...before.disk.values()], {
      findSent: ({ body }) => Promise.resolve(stored('found', body)),
    });

    outbox.resume();
    await settle();
    expect([attempts.length, arrived, disk.size]).toEqual([0, ['found'], 0]);
  });

  test('sends by a new sign-in what the last one was too old for, and leaves other failures alone', async () => {
    const before = setUp();
    before.outbox.add(hello('one'));
    before.attempts[0]?.fail('authentication_failed');
    before.outbox.add(hello('two', other));
    before.attempts[1]?.fail('permission_denied');
    await settle();
    const { outbox, attempts, states } = setUp([...before.disk.values()]);

    outbox.resume();
    await settle();
    expect(attempts.map(({ body }) => body)).toEqual(['one']);
    expect(states()).toEqual(['one sending', 'two failed']);
  });

  test('hides a message that came in live before its sending was answered, and never fails it then', async () => {
    const { outbox, attempts } = setUp();
    outbox.add(hello('one'));
    outbox.noticeArrival(conversation, stored('live', 'one'));
    expect(outbox.entries.get()[0]?.arrivedAs).toBe('live');

    attempts[0]?.fail('timeout');
    await settle();
    expect(outbox.entries.get()).toEqual([]);
  });

  test('still fails when what came in live was the message before it, which says the same', async () => {
    const { outbox, attempts, states } = setUp();
    outbox.add(hello('ok'));
    attempts[0]?.succeed();
    await settle();
    outbox.add(hello('ok'));
    outbox.noticeArrival(conversation, stored('sent ok', 'ok'));

    attempts[1]?.fail('timeout');
    await settle();
    expect(states()).toEqual(['ok failed']);
  });
});
