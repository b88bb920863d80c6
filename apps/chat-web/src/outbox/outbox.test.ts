import { describe, expect, test } from 'vitest';
import { conversation, hello, other, setUp, settle, stored } from '../../test/outbox/controlled-outbox.ts';
import { couldBe } from './could-be.ts';

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
});
