import type { Sender } from '@genesys-chat/transport';
import { waitFor } from '../wait-for.ts';
import { SentLog } from './sent-log.ts';

/** Conversations of a client that are remembered; those beyond it are forgotten when nothing is open in them. */
const keptOutboxes = 1000;

const outboxes = new WeakMap<Sender, Map<string, Outbox>>();

/** The messages that one client sends to one conversation: one after the other, in the order of the calls. */
export class Outbox {
  /** What is known of the messages that were sent. */
  readonly log = new SentLog();
  #last: Promise<void> = Promise.resolve();
  #taskCount = 0;

  /** Whether nothing is being sent, and nothing that was sent may still turn up. */
  isIdle(nowMs: number): boolean {
    return this.#taskCount === 0 && !this.log.hasUnsettled(nowMs);
  }

  /** Runs a task when all before it have ended; a signal ends the wait. */
  async inTurn<TValue>(signal: AbortSignal | undefined, task: () => Promise<TValue>): Promise<TValue> {
    const turn = this.#last;
    this.#taskCount += 1;
    let endTurn!: () => void;
    this.#last = new Promise((resolve) => {
      endTurn = resolve;
    });
    try {
      await waitFor(turn, signal);
      return await task();
    } finally {
      this.#taskCount -= 1;
      // Whoever gave up waiting still lets those before it come first.
      void turn.then(endTurn);
    }
  }
}

/** Finds the outbox of a client for a conversation. */
export function outboxOf(client: Sender, conversation: string, nowMs: number): Outbox {
  let own = outboxes.get(client);
  if (own === undefined) outboxes.set(client, (own = new Map()));
  const outbox = own.get(conversation) ?? new Outbox();
  // The one that was used longest ago comes first.
  own.delete(conversation);
  own.set(conversation, outbox);
  for (const [name, oldest] of own) {
    if (own.size <= keptOutboxes || !oldest.isIdle(nowMs)) break;
    own.delete(name);
  }
  return outbox;
}
