import type { Sender } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';
import { outboxOf } from './outbox.ts';

const makeClient = (): Sender => ({ send: () => Promise.reject(new Error('unused')) });

/** Uses the outboxes of more conversations than are remembered. */
function useOthers(client: Sender, nowMs: number): void {
  for (let index = 0; index < 1100; index += 1) outboxOf(client, `other ${index}`, nowMs);
}

describe('the outbox of a conversation', () => {
  test('is the same for all that one client sends to it', () => {
    const client = makeClient();

    expect(outboxOf(client, 'one', 0)).toBe(outboxOf(client, 'one', 0));
    expect(outboxOf(client, 'one', 0)).not.toBe(outboxOf(makeClient(), 'one', 0));
  });

  test('is forgotten after many others, so that memory does not grow with them', () => {
    const client = makeClient();
    const outbox = outboxOf(client, 'one', 0);
    useOthers(client, 0);

    expect(outboxOf(client, 'one', 0)).not.toBe(outbox);
  });

  test('is kept while something is being sent', async () => {
    const client = makeClient();
    const outbox = outboxOf(client, 'one', 0);
    let end!: () => void;
    const sending = outbox.inTurn(undefined, () => new Promise<void>((resolve) => (end = resolve)));
    useOthers(client, 0);

    expect(outboxOf(client, 'one', 0)).toBe(outbox);
    await Promise.resolve();
    end();
    await sending;
    useOthers(client, 0);
    expect(outboxOf(client, 'one', 0)).not.toBe(outbox);
  });

  test('is kept for as long as a message of unknown fate may turn up', () => {
    const client = makeClient();
    const outbox = outboxOf(client, 'one', 0);
    outbox.log.leaveUnsettled({ message: 'Hello?' }, 0);
    useOthers(client, 0);
    expect(outboxOf(client, 'one', 0)).toBe(outbox);
    useOthers(client, 10 * 60 * 1000);

    expect(outboxOf(client, 'one', 10 * 60 * 1000)).not.toBe(outbox);
  });
});
