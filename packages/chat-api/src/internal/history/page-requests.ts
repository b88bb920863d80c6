import type { ChatMessageResponse, HistoryQuery } from '@genesys-chat/models';
import { type CallOptions, NotFoundError } from '@genesys-chat/transport';
import { PaginationLoopError } from '../../history/pagination-loop-error.ts';
import type { HistorySource } from './history-source.ts';
import { messagesIn } from './messages-in.ts';
import { type Page, type PlacedMessage, toPage } from './page.ts';
import type { Timeline } from './timeline.ts';

/** Largest `limit` that a walk asks for by itself. */
const largestLimit = 1000;
/** How far outside the bounds a message has to lie before they count as passed over, in milliseconds. */
const toleranceMs = 1000;

/** Asks the platform for pages, and learns on the way how it understands bounds and how long its pages get. */
export class PageRequests {
  readonly #source: HistorySource;
  readonly #timeline: Timeline;
  readonly #options: CallOptions;
  #limit: number;
  #longest = 0;
  #answered = false;
  /** 1 as long as bounds may leave out the moment that they name, 0 once they were seen to take it in. */
  #outsideMs = 1;

  constructor(source: HistorySource, timeline: Timeline, limit: number, options: CallOptions) {
    this.#source = source;
    this.#timeline = timeline;
    this.#limit = limit;
    this.#options = options;
  }

  /** Reads the messages from one place to another, both taken in, as far as they fit on a page. */
  async read(first: number | undefined, last: number | undefined): Promise<Page> {
    const page = await this.#ask(first, last, this.#limit);
    this.#longest = Math.max(this.#longest, page.messages.length);
    return page;
  }

  /** Reads one message from a place on; which one it is shows where the platform begins to fill a page. */
  async sample(first: number | undefined): Promise<PlacedMessage | undefined> {
    const { messages } = await this.#ask(first, undefined, 1);
    return messages.length === 1 ? messages[0] : undefined;
  }

  /** Length of a page, where 1 is the longest that the platform gave. */
  fill({ messages }: Page): number {
    return messages.length === 0 ? 0 : messages.length / this.#longest;
  }

  /**
   * Whether a page may have been cut. How many messages the platform gives at most is not documented, so only a page
   * that is shorter than another one was surely not cut.
   */
  mayBeCut(page: Page): boolean {
    return this.fill(page) >= 1;
  }

  /** Asks for longer pages from now on, if the page is as long as it was asked to be. */
  grow({ messages }: Page): boolean {
    if (messages.length < this.#limit || this.#limit >= largestLimit) return false;
    this.#limit = Math.min(this.#limit * 4, largestLimit);
    return true;
  }

  /** What to throw when a page leads no further. */
  loopError({ messages }: Page, reason: PaginationLoopError['reason']): PaginationLoopError {
    return new PaginationLoopError({
      operation: this.#source.operation,
      pageLength: messages.length,
      reason,
    });
  }

  async #ask(first: number | undefined, last: number | undefined, limit: number): Promise<Page> {
    const { operation } = this.#source;
    const messages = await this.#messages({ limit, ...this.#timeline.bounds(first, last, this.#outsideMs) });
    const page = toPage(
      messages.map((message) => ({ place: this.#timeline.placeOf(message, operation), message })),
    );
    // How far outside the bounds the page reaches, in milliseconds.
    const early = first === undefined ? 0 : first - (page.messages[0]?.place ?? first);
    const late = last === undefined ? 0 : (page.messages.at(-1)?.place ?? last) - last;
    if (Math.max(early, late) > toleranceMs) throw this.loopError(page, 'same_page');
    if (this.#outsideMs === 0 || Math.max(early, late) < 1) return page;
    this.#outsideMs = 0;
    return this.#ask(first, last, limit);
  }

  async #messages(query: HistoryQuery): Promise<readonly ChatMessageResponse[]> {
    try {
      const history = await this.#source.read(query, this.#options);
      this.#answered = true;
      return messagesIn(history);
    } catch (error) {
      if (this.#answered && this.#source.endsWithNotFound && NotFoundError.isInstance(error)) return [];
      throw error;
    }
  }
}
