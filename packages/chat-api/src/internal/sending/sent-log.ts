import type { SendMessageBody } from '@genesys-chat/models';
import { sameText } from './same-text.ts';

/** How many ids are kept. A look at the conversation stops at the newest; the others are there in case it is deleted. */
const keptIds = 50;
/** How long a message whose fate is unknown may still turn up, in milliseconds. */
const lateMs = 5 * 60 * 1000;

/** A message that may or may not have been stored. */
interface Unsettled {
  readonly body: SendMessageBody;
  readonly sentAtMs: number;
}

/** What one client knows of the messages that it sent to one conversation. */
export class SentLog {
  readonly #ids = new Set<string>();
  #unsettled: Unsettled[] = [];

  /** Remembers a message that was stored before whatever is sent next: sent by this client, or seen in a look. */
  remember(id: string): void {
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > keptIds && oldest !== undefined) this.#ids.delete(oldest);
  }

  /** Whether a message was stored before what is sent now. */
  knows(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Remembers a message that may or may not have been stored, and may turn up later. */
  leaveUnsettled(body: SendMessageBody, sentAtMs: number): void {
    this.#unsettled.push({ body, sentAtMs });
  }

  /** Whether a message may still turn up. */
  hasUnsettled(nowMs: number): boolean {
    return this.#unsettledAt(nowMs).length > 0;
  }

  /** How many unsettled messages could be taken for another one with this body. */
  countUnsettled(body: SendMessageBody, nowMs: number): number {
    return this.#unsettledAt(nowMs).filter(
      (each) => each.body.threadId === body.threadId && sameText(each.body.message, body.message),
    ).length;
  }

  #unsettledAt(nowMs: number): readonly Unsettled[] {
    this.#unsettled = this.#unsettled.filter(({ sentAtMs }) => nowMs - sentAtMs < lateMs);
    return this.#unsettled;
  }
}
