import { SubscriptionRejectedError } from '../../errors/subscription-rejected-error.ts';
import type { Rejection } from './rejections-in.ts';
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

  /** Notes that topics were subscribed to, but for those that the platform rejects: listening to them is over. */
  settle(names: readonly string[], rejections: readonly Rejection[]): void {
    for (const { name, missingPermissions } of rejections) {
      const topic = this.get(name);
      if (topic) this.#fail(topic, new SubscriptionRejectedError(topic.name, missingPermissions));
    }
    for (const name of names) {
      const topic = this.get(name);
      if (topic) topic.isSubscribed = true;
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
