import type { ChannelTopic } from '@genesys-chat/models';
import { SubscriptionRejectedError } from '../../errors/subscription-rejected-error.ts';
import { Topic } from './topic.ts';
import type { LinkState, TopicListener } from './topic-listener.ts';

/** The topics of a channel, found by name, in which capital and small letters are the same. */
export class TopicList {
  readonly #topics = new Map<string, Topic>();

  /** How many there are. */
  get size(): number {
    return this.#topics.size;
  }

  /** Names of all topics. */
  get names(): string[] {
    return [...this.#topics.values()].map(({ name }) => name);
  }

  /** Topics that the platform was not asked for yet. */
  get missing(): Topic[] {
    return [...this.#topics.values()].filter(({ isSubscribed }) => !isSubscribed);
  }

  /** Finds a topic. */
  get(name: string): Topic | undefined {
    return this.#topics.get(name.toLowerCase());
  }

  /** Adds a listener to a topic, and the topic when it is new. */
  add(name: string, listener: TopicListener): Topic {
    const topic = this.get(name) ?? new Topic(name);
    topic.listeners.add(listener);
    this.#topics.set(name.toLowerCase(), topic);
    return topic;
  }

  /** Takes a listener away, and the topic with the last one. */
  remove({ name }: Topic, listener: TopicListener): void {
    const topic = this.get(name);
    topic?.listeners.delete(listener);
    if (topic?.listeners.size === 0) this.#topics.delete(name.toLowerCase());
  }

  /** Notes what the platform says of topics: listening to those that it refuses is over. */
  settle(answers: readonly ChannelTopic[]): void {
    for (const { id = '', state, missingPermissions = [] } of answers) {
      const topic = this.get(id);
      if (!topic) continue;
      if (state === 'Rejected') this.#fail(topic, new SubscriptionRejectedError(id, missingPermissions));
      else topic.isSubscribed = true;
    }
  }

  /** Tells the listeners of the topics that are subscribed to how listening stands. */
  tellLink(state: LinkState): void {
    for (const topic of this.#topics.values()) topic.tellLink(state);
  }

  /** Ends listening to topics for good. */
  fail(error: unknown, topics: readonly Topic[] = [...this.#topics.values()]): void {
    for (const topic of topics) this.#fail(topic, error);
  }

  #fail(topic: Topic, error: unknown): void {
    this.#topics.delete(topic.name.toLowerCase());
    topic.fail(error);
  }
}
