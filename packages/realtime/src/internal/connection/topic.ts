import type { LinkState, TopicListener } from './topic-listener.ts';

/** A topic and who listens to it. */
export class Topic {
  /** Its name, as it is asked for. */
  readonly name: string;
  readonly listeners = new Set<TopicListener>();
  /** Whether the channel has been subscribed to it. */
  isSubscribed = false;
  #isUp = false;

  constructor(name: string) {
    this.name = name;
  }

  /** Hands on what happened. */
  tell(eventBody: unknown): void {
    for (const listener of this.listeners) listener.onEvent(eventBody);
  }

  /** Tells how listening stands, as far as that is news. */
  tellLink(state: LinkState): void {
    const isUp = state.isUp && this.isSubscribed;
    if (state.isUp && (this.#isUp || !isUp)) return;
    this.#isUp = isUp;
    for (const listener of this.listeners) listener.onLink(state);
  }

  /** Tells a new listener how listening stands; that it is about to connect, it knows. */
  greet(listener: TopicListener, state: LinkState): void {
    const isNews = state.isUp ? this.#isUp : state.status !== 'connecting';
    if (isNews) listener.onLink(state);
  }

  /** Ends listening for good. */
  fail(error: unknown): void {
    for (const listener of this.listeners) listener.onFailure(error);
    this.listeners.clear();
  }
}
