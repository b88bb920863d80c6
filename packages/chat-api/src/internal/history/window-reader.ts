import type { Page, PlacedMessage } from './page.ts';
import type { PageRequests } from './page-requests.ts';
import type { Position } from './position.ts';
import type { Direction } from './timeline.ts';

/** How much of a page a window is meant to fill. */
const wantedFill = 0.7;
const oneDayMs = 24 * 60 * 60 * 1000;

/**
 * Reads on where a page holds the messages farthest from the walk: asks for windows of time that fit on a page, and
 * makes them as long as the messages are far apart.
 */
export class WindowReader {
  readonly #requests: PageRequests;
  readonly #position: Position;
  readonly #direction: Direction;
  readonly #end: number | undefined;
  /** The farthest place that is known to hold a message; behind it a window is left open. */
  #farthest = -Infinity;
  #windowMs = 1;

  constructor(requests: PageRequests, position: Position, direction: Direction, end: number | undefined) {
    this.#requests = requests;
    this.#position = position;
    this.#direction = direction;
    this.#end = end;
  }

  /** Reads on: the next messages in the order of the walk, or nothing when the history ends here. */
  async next(): Promise<readonly PlacedMessage[] | undefined> {
    for (;;) {
      const start = this.#position.place ?? this.#outermostPlace();
      let last = this.#lastOfWindow(start);
      let page = await this.#requests.read(start, last ?? this.#end);
      while (this.#requests.mayBeCut(page) && last !== start) {
        last = this.#narrow(page, start, last);
        page = await this.#requests.read(start, last);
      }
      if (this.#isFullMoment(page)) {
        if (this.#requests.grow(page)) continue;
        throw this.#requests.loopError(page, 'full_moment');
      }
      const fresh = this.#position.fresh(page, this.#end);
      const messages = this.#position.take(fresh);
      if (last === undefined) return messages.length === 0 ? undefined : messages;
      this.#widen(page, last - start);
      this.#position.moveTo(last + 1);
      if (messages.length > 0) return messages;
    }
  }

  /** Where the window from a place ends; `undefined` when nothing is known behind it. */
  #lastOfWindow(start: number): number | undefined {
    const last = start + this.#windowMs;
    return last > this.#farthest || last >= (this.#end ?? Infinity) ? undefined : last;
  }

  /** Half of a window that holds too much, or less where its page shows what is too much. */
  #narrow({ messages }: Page, start: number, last: number | undefined): number {
    const farthest = messages.at(-1)?.place ?? start;
    if (last === undefined) this.#farthest = Math.max(this.#farthest, farthest);
    const middle = Math.floor((start + Math.min(last ?? Infinity, farthest)) / 2);
    const narrowed = Math.max(start, Math.min(middle, messages[0]?.place ?? middle));
    this.#windowMs = Math.max(1, narrowed - start);
    return narrowed;
  }

  #widen(page: Page, lengthMs: number): void {
    const fill = this.#requests.fill(page);
    const factor = fill === 0 ? 4 : Math.min(4, Math.max(0.5, wantedFill / fill));
    this.#windowMs = Math.max(1, Math.floor(lengthMs * factor));
  }

  /** Whether a page is full of one moment. A page of one message is what a one-to-one may have for a history. */
  #isFullMoment(page: Page): boolean {
    return page.messages.length > 1 && this.#requests.mayBeCut(page);
  }

  /** A place before all messages: the beginning of time, or tomorrow. */
  #outermostPlace(): number {
    return this.#direction === 'forwards' ? 0 : -(Date.now() + oneDayMs);
  }
}
