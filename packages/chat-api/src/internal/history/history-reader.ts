import type { Page, PlacedMessage } from './page.ts';
import type { PageRequests } from './page-requests.ts';
import type { Position } from './position.ts';
import type { Direction } from './timeline.ts';
import { WindowReader } from './window-reader.ts';

/**
 * Reads a history page by page, each message once. Nothing is known of a page but that its messages lie between the
 * bounds: it may come in either order, and where it is cut it may hold the messages nearest to the walk or those
 * farthest from it. The reader finds out which; in the second case a {@link WindowReader} goes on.
 */
export class HistoryReader {
  readonly #requests: PageRequests;
  readonly #position: Position;
  readonly #direction: Direction;
  /** The place at which to stop. Requests do not name it: a second bound may change which messages a page holds. */
  readonly #end: number;
  readonly #windows: WindowReader;
  /** Which messages a page holds when it is cut, once that is known. */
  #holds: 'nearest' | 'farthest' | undefined;
  #pages = 0;
  #ended = false;

  constructor(requests: PageRequests, position: Position, direction: Direction, end: number | undefined) {
    this.#requests = requests;
    this.#position = position;
    this.#direction = direction;
    this.#end = end ?? Infinity;
    this.#windows = new WindowReader(requests, position, end);
  }

  /** Reads on: the next messages in the order of the walk, or nothing when the history ends here. */
  async next(): Promise<PlacedMessage[] | undefined> {
    if (this.#ended) return undefined;
    if (this.#holds === 'farthest') return this.#windows.next();
    const page = await this.#requests.read(this.#position.place, undefined);
    const fresh = this.#position.fresh(page);
    if (fresh.length === 0) return this.#stepOver(page);
    if (this.#holds === undefined && !(await this.#joins(page, fresh))) {
      this.#holds = 'farthest';
      return this.#windows.next();
    }
    return this.#take(fresh);
  }

  #take(fresh: readonly PlacedMessage[]): PlacedMessage[] | undefined {
    const wanted = fresh.filter(({ place }) => place <= this.#end);
    this.#pages += 1;
    this.#ended = wanted.length < fresh.length;
    this.#position.take(wanted);
    return wanted.length === 0 ? undefined : wanted;
  }

  /** Whether nothing lies between the position and the first fresh message of a page. */
  async #joins(page: Page, fresh: readonly PlacedMessage[]): Promise<boolean> {
    if (this.#direction === 'backwards' && page.cameInOrder === true) {
      // A list that begins with the newest message holds the newest ones.
      this.#holds = 'nearest';
      return true;
    }
    if (!this.#requests.mayBeCut(page)) return true;
    const first = fresh[0]?.place ?? 0;
    const known = new Set(page.messages.map(({ message }) => message.id));
    const { place } = this.#position;
    for (const last of first === place ? [first] : [first, first - 1]) {
      const between = await this.#requests.read(place, last);
      if (this.#position.fresh(between).some(({ message }) => !known.has(message.id))) return false;
      if (!this.#requests.mayBeCut(between)) break;
      if (last < first) return false;
    }
    if (this.#pages > 0) await this.#learn(fresh);
    return true;
  }

  /** Finds out which messages a page holds, so that not every page has to be checked. */
  async #learn(fresh: readonly PlacedMessage[]): Promise<void> {
    const first = fresh[0]?.place ?? 0;
    const last = fresh.at(-1)?.place ?? 0;
    const sample = await this.#requests.sample(this.#position.place);
    if (sample === undefined || first === last) return;
    if (sample.place <= first) this.#holds = 'nearest';
    else if (sample.place >= last) this.#holds = 'farthest';
  }

  /** Nothing on the page is new: this is the end, or one moment fills the page. */
  async #stepOver(page: Page): Promise<PlacedMessage[] | undefined> {
    const { place } = this.#position;
    if (place === undefined || !this.#requests.mayBeCut(page)) return undefined;
    if (this.#requests.grow(page)) return this.next();
    const beyond = await this.#requests.read(place + 1, undefined);
    const fresh = this.#position.fresh(beyond);
    if (fresh.length === 0 && beyond.messages.length > 0) throw this.#requests.loopError(page, 'same_page');
    if (fresh.length === 0) return undefined;
    // A page of one message is what the history of a one-to-one may be; that it is full says nothing.
    if (page.messages.length === 1) return this.#take(fresh);
    const again = await this.#requests.read(place, undefined);
    if (this.#position.fresh(again).length > 0) return this.next();
    throw this.#requests.loopError(page, 'full_moment');
  }
}
