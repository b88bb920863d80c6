import type { Page, PlacedMessage } from './page.ts';

/** Where a walk is: the place of the last message, and the ids at that place. It remembers nothing else. */
export class Position {
  #place: number | undefined;
  /** A list: they are few, and to empty and fill a set for every message took a quarter of a walk. */
  #ids: readonly string[];

  constructor(place: number | undefined, ids: readonly string[]) {
    this.#place = place;
    this.#ids = ids;
  }

  /** The place of the last message; `undefined` before the first. */
  get place(): number | undefined {
    return this.#place;
  }

  /** Ids of the messages at that place that were handed out. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Messages of a page that are still to be handed out. */
  fresh({ messages }: Page): PlacedMessage[] {
    const start = this.#place ?? -Infinity;
    return messages.filter(
      ({ place, message }) => place > start || (place === start && !this.#ids.includes(message.id)),
    );
  }

  /** Moves on to the last of some messages, which are in the order of the walk. */
  take(messages: readonly PlacedMessage[]): void {
    const last = messages.at(-1)?.place;
    const start = messages.findLastIndex(({ place }) => place !== last) + 1;
    for (const { place, message } of messages.slice(start)) this.pass(place, message.id);
  }

  /** Moves on to a message. */
  pass(place: number, id: string): void {
    this.#ids = place === this.#place ? [...this.#ids, id] : [id];
    this.#place = place;
  }

  /** Moves on to a place at which nothing was handed out. */
  moveTo(place: number): void {
    this.#ids = [];
    this.#place = place;
  }
}
