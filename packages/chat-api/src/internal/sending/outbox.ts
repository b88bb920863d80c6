import type { Sender } from '@genesys-chat/transport';
import { waitFor } from '../wait-for.ts';
import { SentLog } from './sent-log.ts';

const outboxes = new WeakMap<Sender, Map<string, Outbox>>();

/** The messages that one client sends to one conversation: one after the other, in the order of the calls. */
export class Outbox {
  /** What is known of the messages that were sent. */
  readonly log = new SentLog();
  #last: Promise<void> = Promise.resolve();

  /** Runs a task when all before it have ended; a signal ends the wait. */
  async inTurn<TValue>(signal: AbortSignal | undefined, task: () => Promise<TValue>): Promise<TValue> {
    const turn = this.#last;
    let endTurn!: () => void;
    this.#last = new Promise((resolve) => {
      endTurn = resolve;
    });
    try {
      await waitFor(turn, signal);
      return await task();
    } finally {
      // Whoever gave up waiting still lets those before it come first.
      void turn.then(endTurn);
    }
  }
}

/** Finds the outbox of a client for a conversation. */
export function outboxOf(client: Sender, conversation: string): Outbox {
  let own = outboxes.get(client);
  if (own === undefined) outboxes.set(client, (own = new Map()));
  let outbox = own.get(conversation);
  if (outbox === undefined) own.set(conversation, (outbox = new Outbox()));
  return outbox;
}
