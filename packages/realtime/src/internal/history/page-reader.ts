import type { ChatMessageResponse, HistoryQuery } from '@genesys-chat/models';
import { momentOf } from './moment.ts';

/** Messages asked for at once. The platform may give fewer; it has not published its limit. */
const pageSize = 200;

/** Part of a history between two moments, the oldest message first. */
export interface Page {
  readonly messages: readonly ChatMessageResponse[];
  /** Whether the platform may have left messages out for want of room. */
  readonly isFull: boolean;
  /** Moment of the oldest message; `Infinity` for an empty page. */
  readonly oldestMs: number;
  /** Moment of the newest message; `-Infinity` for an empty page. */
  readonly newestMs: number;
}

/** Reads parts of a history without knowing the platform's order, its limit, or whether it includes the bounds. */
export class PageReader {
  readonly #read: (query: HistoryQuery) => Promise<readonly ChatMessageResponse[]>;
  /** A page that is shorter than the longest one so far was not cut short. */
  #longestPage = 0;
  #comesNewestFirst = true;

  constructor(read: (query: HistoryQuery) => Promise<readonly ChatMessageResponse[]>) {
    this.#read = read;
  }

  /** Reads what lies between two moments; messages of exactly these moments may or may not be among it. */
  async between(afterMs: number, beforeMs: number): Promise<Page> {
    const answer = await this.#read({
      limit: String(pageSize),
      ...(afterMs > 0 && { after: new Date(afterMs).toISOString() }),
      ...(beforeMs !== Infinity && { before: new Date(beforeMs).toISOString() }),
    });
    const messages = this.#oldestFirst(answer);
    const isFull = messages.length > 0 && messages.length >= this.#longestPage;
    this.#longestPage = Math.max(this.#longestPage, messages.length);
    return toPage(messages, isFull);
  }

  /** Messages of one moment keep the order in which the platform lists them. */
  #oldestFirst(answer: readonly ChatMessageResponse[]): ChatMessageResponse[] {
    const timed = answer.map((message) => ({ message, sentMs: momentOf(message) }));
    const [firstMs, lastMs] = [timed[0]?.sentMs, timed.at(-1)?.sentMs];
    if (firstMs !== lastMs) this.#comesNewestFirst = Number(firstMs) > Number(lastMs);
    if (this.#comesNewestFirst) timed.reverse();
    return timed.sort((one, other) => one.sentMs - other.sentMs).map(({ message }) => message);
  }
}

/** Makes a page of messages, the oldest first. */
export function toPage(messages: readonly ChatMessageResponse[], isFull: boolean): Page {
  const [first, last] = [messages[0], messages.at(-1)];
  return {
    messages,
    isFull,
    oldestMs: first ? momentOf(first) : Infinity,
    newestMs: last ? momentOf(last) : -Infinity,
  };
}
