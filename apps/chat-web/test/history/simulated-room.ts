import type { HistoryPage, HistoryWalkOptions } from '@genesys-chat/chat-api';
import type { ChatMessageResponse } from '@genesys-chat/models';
import type { Scheduler } from 'fast-check';

/** A room of the platform. A request sees it at one moment, and its answer comes at a later one. */
export class SimulatedRoom {
  /** Oldest first. */
  messages: readonly ChatMessageResponse[] = [];
  readonly #scheduler: Scheduler;
  #count = 0;

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** Adds a message; two share each moment. */
  add(): ChatMessageResponse {
    const number = this.#count;
    this.#count += 1;
    const dateCreated = new Date(Math.floor(number / 2) * 1000).toISOString();
    const id = `m${String(number).padStart(6, '0')}`;
    const message = { id, dateCreated, toJid: 'room', jid: 'ana', body: '', thread: {} };
    this.messages = [...this.messages, message];
    return message;
  }

  /** Puts another version of a message in its place, or nothing. */
  replace(message: ChatMessageResponse, next?: ChatMessageResponse): void {
    this.messages = this.messages.flatMap((other) => (other !== message ? [other] : next ? [next] : []));
  }

  /** Walks the history as the walks of the chat API do, a page ahead of what is wanted. */
  walk(options: HistoryWalkOptions) {
    const read = this.#read.bind(this, options);
    const { maxMessages = Infinity, pageSize = 100 } = options;
    return {
      async *pages(): AsyncGenerator<HistoryPage, void, undefined> {
        let left = maxMessages;
        for (let coming = read(undefined, Math.min(pageSize, left)); left > 0;) {
          const messages = await coming;
          const end = messages.at(-1);
          if (!end) return;
          left -= messages.length;
          if (left > 0) coming = read(end, Math.min(pageSize, left));
          coming.catch(() => undefined);
          yield { messages, resumeToken: '' };
        }
      },
    };
  }

  async #read(
    { direction = 'backwards', from, until, signal }: HistoryWalkOptions,
    passed: ChatMessageResponse | undefined,
    count: number,
  ): Promise<readonly ChatMessageResponse[]> {
    await this.#scheduler.schedule(Promise.resolve(), 'asked');
    const isForwards = direction === 'forwards';
    const [low, high] = isForwards ? [from, until] : [until, from];
    const page: ChatMessageResponse[] = [];
    for (const message of isForwards ? this.messages : this.messages.toReversed()) {
      const { dateCreated } = message;
      // Moments, and here ids too, are ordered as their texts are.
      if ((low !== undefined && dateCreated < low) || (high !== undefined && dateCreated > high)) continue;
      if (passed && message.id > passed.id !== isForwards) continue;
      if (message.id !== passed?.id) page.push(message);
      if (page.length === count) break;
    }
    await this.#scheduler.schedule(Promise.resolve(), 'answered');
    signal?.throwIfAborted();
    return page;
  }
}
