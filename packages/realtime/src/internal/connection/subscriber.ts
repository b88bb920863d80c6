import type { Sender } from '@genesys-chat/transport';
import { outlookOfChannel } from './outlook.ts';
import { RemoteChannel } from './remote-channel.ts';
import { TopicList } from './topic-list.ts';

/** Subscribes a channel to a list of topics, one request at a time. */
export class Subscriber {
  readonly topics = new TopicList();
  readonly #remote: RemoteChannel;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(client: Sender, onChannelGone: () => void) {
    this.#remote = new RemoteChannel(client, onChannelGone);
  }

  /** Where the socket of the channel is. */
  address(signal: AbortSignal): Promise<string> {
    return this.#remote.address(signal);
  }

  /** Subscribes to all topics, which also prolongs the life of the channel, or opens one. */
  subscribeAll(signal: AbortSignal): Promise<void> {
    return this.#inTurn(async () => {
      if (this.topics.size === 0) return;
      try {
        await this.#replaceAll(signal);
      } catch (error) {
        const newcomers = this.topics.missing;
        if (signal.aborted || outlookOfChannel(error) !== 'hopeless' || newcomers.length === this.topics.size)
          throw error;
        // One of the new topics is to blame: the others go on without them.
        this.topics.fail(error, newcomers);
        await this.#replaceAll(signal);
      }
    });
  }

  /** Subscribes to the topics that were added since. */
  subscribeMissing(signal: AbortSignal): Promise<void> {
    return this.#inTurn(async () => {
      const { missing, names } = this.topics;
      if (missing.length === 0) return;
      const missingNames = missing.map(({ name }) => name);
      try {
        this.topics.settle(missingNames, await this.#remote.addTopics(missingNames, names, signal));
      } catch (error) {
        if (signal.aborted || outlookOfChannel(error) !== 'hopeless') throw error;
        this.topics.fail(error, missing);
      }
    });
  }

  async #replaceAll(signal: AbortSignal): Promise<void> {
    const { names } = this.topics;
    this.topics.settle(names, await this.#remote.replaceTopics(names, signal));
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(task);
    this.#turn = done.catch(() => {});
    return done;
  }
}
