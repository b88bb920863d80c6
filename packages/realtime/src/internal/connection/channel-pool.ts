import { TooManyTopicsError } from '../../errors/too-many-topics-error.ts';
import { type ConnectionSetup, NotificationChannel } from './notification-channel.ts';
import { topicsOfChannel } from './remote-channel.ts';
import type { TopicListener } from './topic-listener.ts';

/** Channels that the platform allows a user and app. */
const channelsOfUser = 20;

/** As many channels as the topics take. */
export class ChannelPool {
  readonly #setup: ConnectionSetup;
  readonly #channels: NotificationChannel[] = [];

  constructor(setup: ConnectionSetup) {
    this.#setup = setup;
  }

  /** Listens to a topic. Returns what ends that. */
  listen(name: string, listener: TopicListener): () => void {
    const channel =
      this.#channels.find((one) => one.has(name)) ?? this.#channels.find(({ hasRoom }) => hasRoom);
    return (channel ?? this.#addChannel()).listen(name, listener);
  }

  #addChannel(): NotificationChannel {
    if (this.#channels.length === channelsOfUser) {
      throw new TooManyTopicsError(channelsOfUser * topicsOfChannel);
    }
    const channel = new NotificationChannel(this.#setup);
    this.#channels.push(channel);
    return channel;
  }
}
