import { describe, expect, test } from 'vitest';
import { conversation, hello, setUp, settle, stored } from '../../test/outbox/controlled-outbox.ts';

describe('a message of the outbox', () => {
  test('hides when it came in live before its sending was answered, and never fails then', async () => {
    const { outbox, attempts } = setUp();
    outbox.add(hello('one'));
    outbox.noticeArrival(conversation, stored('live', 'one'));
    expect(outbox.entries.get()[0]?.arrivedAs).toBe('live');

    attempts[0]?.fail('timeout');
    await settle();
    expect(outbox.entries.get()).toEqual([]);
  });

  test('stays in sight when it could not be read back, and the next visit does nothing for it', async () => {
    const { outbox, attempts, arrived, disk, states } = setUp();
    outbox.add(hello('one'));
    outbox.add(hello('two'));
    attempts[0]?.lose();
    await settle();

    expect(states()).toEqual(['one sent', 'two sending']);
    expect(outbox.entries.get()[0]?.sentAs).toBe('sent one');
    expect([...disk.values()].map(({ body }) => body)).toEqual(['two']);
    expect(arrived).toEqual([]);
  });

  test('goes when it could not be read back and came in live', async () => {
    const { outbox, attempts, states } = setUp();
    outbox.add(hello('one'));
    outbox.noticeArrival(conversation, stored('sent one', 'one'));
    attempts[0]?.lose();
    await settle();

    expect(states()).toEqual([]);
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
