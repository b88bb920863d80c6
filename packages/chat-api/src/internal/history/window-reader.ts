import type { Page, PlacedMessage } from './page.ts';
import type { PageRequests } from './page-requests.ts';
import type { Position } from './position.ts';

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
  readonly #end: number | undefined;
  /** The farthest place that is known to hold a message; behind it a window is left open. */
  #farthest = -Infinity;
  #windowMs = 1;

  constructor(requests: PageRequests, position: Position, end: number | undefined) {
    this.#requests = requests;
    this.#position = position;
    this.#end = end;
  }

  /** Reads on: the next messages in the order of the walk, or nothing when the history ends here. */
  async next(): Promise<PlacedMessage[] | undefined> {
    for (;;) {
      // Only a walk backwards can be without a place; it is before tomorrow then.
      const start = this.#position.place ?? -(Date.now() + oneDayMs);
      let last = this.#lastOfWindow(start);
      let page = await this.#requests.read(start, last ?? this.#end);
      while (this.#requests.mayBeCut(page) && last !== start) {
        last = this.#narrow(page, start, last);
        page = await this.#requests.read(start, last);
      }
      if (this.#requests.mayBeCut(page)) {
        if (this.#requests.grow(page)) continue;
        if (await this.#isCut(page)) throw this.#requests.loopError(page, 'full_moment');
      }
      const messages = this.#position.fresh(page);
      this.#position.take(messages);
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

  /** Whether a page of one moment is cut: as long as a page of the whole history, without being all of it. */
  async #isCut(page: Page): Promise<boolean> {
    // A page of one message is what the history of a one-to-one may be; that it is full says nothing.
    if (page.messages.length === 1) return false;
    const ids = new Set(page.messages.map(({ message }) => message.id));
    const whole = await this.#requests.read(undefined, undefined);
    return this.#requests.mayBeCut(page) && whole.messages.some(({ message }) => !ids.has(message.id));
  }
}
