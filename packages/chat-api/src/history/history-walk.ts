import type { ChatMessageResponse } from '@genesys-chat/models';
import type { HistorySource } from '../internal/history/history-source.ts';
import { HistoryReader } from '../internal/history/history-reader.ts';
import type { PlacedMessage } from '../internal/history/page.ts';
import { PageRequests } from '../internal/history/page-requests.ts';
import { Position } from '../internal/history/position.ts';
import { toResumeToken } from '../internal/history/resume-token.ts';
import { Timeline } from '../internal/history/timeline.ts';
import { type WalkSettings, walkSettings } from '../internal/history/walk-settings.ts';
import { linkedSignal } from '../internal/linked-signal.ts';
import type { HistoryPage } from './history-page.ts';
import type { HistoryWalkOptions } from './history-walk-options.ts';

/**
 * A walk through the history of a conversation: iterate over it for messages, or over {@link HistoryWalk.pages} for
 * pages, which is quicker for very long histories. Each message comes once, also when others share its timestamp or
 * when messages arrive and vanish meanwhile. Memory does not grow with the length of the history.
 *
 * While a page is looked at, the next one is on its way. Leaving the loop ends that request and starts no other.
 * Every iteration starts anew where the walk was told to start.
 */
export class HistoryWalk implements AsyncIterable<ChatMessageResponse> {
  readonly #source: HistorySource;
  readonly #options: HistoryWalkOptions;
  readonly #settings: WalkSettings;
  readonly #timeline: Timeline;
  #delivered: Position;

  /**
   * Made by {@link walkRoomHistory} and its neighbours.
   *
   * @internal
   */
  constructor(source: HistorySource, options: HistoryWalkOptions) {
    this.#source = source;
    this.#options = options;
    this.#settings = walkSettings(source, options);
    this.#timeline = new Timeline(this.#settings.start.direction);
    this.#delivered = this.#restart();
  }

  /**
   * Makes a later walk go on behind the last message that this one handed out; a text to store, also over the end of
   * the process. At the end of a walk forwards it finds what has been sent since.
   */
  get resumeToken(): string {
    return this.#tokenAt(this.#delivered);
  }

  /**
   * Hands out the messages one by one.
   *
   * @yields The messages in the order of the walk.
   * @throws {@link PaginationLoopError} When the platform keeps returning the same page.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<ChatMessageResponse, void, undefined> {
    const delivered = this.#restart();
    for await (const page of this.#read()) {
      for (let next = page.shift(); next !== undefined; next = page.shift()) {
        delivered.pass(next.place, next.message.id);
        yield next.message;
      }
    }
  }

  /**
   * Hands out the messages page by page.
   *
   * @yields The pages in the order of the walk, none of them empty.
   * @throws {@link PaginationLoopError} When the platform keeps returning the same page.
   */
  async *pages(): AsyncGenerator<HistoryPage, void, undefined> {
    const delivered = this.#restart();
    for await (const page of this.#read()) {
      delivered.take(page);
      const messages = page.splice(0).map(({ message }) => message);
      yield { messages, resumeToken: this.#tokenAt(delivered) };
    }
  }

  // Reads pages, always one ahead of the one that is handed out. A loop holds its last page while it waits for the next
  // one, and the engine takes more and more memory for what is held so long; so whoever is done with a page empties it.
  async *#read(): AsyncGenerator<PlacedMessage[], void, undefined> {
    const { start, end, maxMessages, pageSize } = this.#settings;
    const { signal, end: endRequests } = linkedSignal(this.#options.signal);
    const { timeoutMs, deadlineMs, headers, priority } = this.#options;
    const callOptions = { signal, timeoutMs, deadlineMs, headers, priority };
    const limit = Math.min(pageSize, maxMessages);
    const requests = new PageRequests(this.#source, this.#timeline, limit, callOptions);
    const position = new Position(start.place, start.ids);
    const reader = new HistoryReader(requests, position, start.direction, end);
    let left = maxMessages;
    try {
      for (let coming = reader.next(); left > 0;) {
        const page = await coming;
        signal.throwIfAborted();
        if (page === undefined) return;
        const wanted = page.splice(0, left);
        left -= wanted.length;
        if (left > 0) coming = reader.next();
        // Nobody waits for it when the loop is left.
        coming.catch(() => undefined);
        yield wanted;
      }
    } finally {
      endRequests();
    }
  }

  #restart(): Position {
    const { start } = this.#settings;
    this.#delivered = new Position(start.place, start.ids);
    return this.#delivered;
  }

  #tokenAt({ place, ids }: Position): string {
    const { direction } = this.#settings.start;
    return toResumeToken(this.#source.key, { direction, place, ids });
  }
}
