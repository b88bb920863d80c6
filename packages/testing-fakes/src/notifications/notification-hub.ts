import { socketClosingTopic } from '@genesys-chat/models';
import { type Random, createRandom } from '../internal/random.ts';
import type { DomainEvent, World } from '../internal/world.ts';
import type { ChannelRecord } from '../store/records.ts';
import { ChannelConnection } from './channel-connection.ts';
import { findChannel, touchChannel } from './channels.ts';
import { eventText, systemMessage } from './envelopes.ts';
import type { HubConnection, HubSocket } from './hub-socket.ts';
import { mayHear } from './may-hear.ts';
import { SubscribedNames } from './subscribed-names.ts';

/** A minute: how long before its end a socket is told, in milliseconds. */
const noticeMs = 60_000;

/** Tells the sockets of notification channels what happens. */
export class NotificationHub {
  readonly #getWorld: () => World;
  readonly #connections = new Map<string, ChannelConnection>();
  readonly #names = new SubscribedNames();
  #random: Random = newRandom();

  constructor(getWorld: () => World) {
    this.#getWorld = getWorld;
  }

  /** Tells everybody who subscribed to the topic of an event and may hear it still. */
  publish({ topicKey, body }: DomainEvent): void {
    const world = this.#getWorld();
    const correlationId = this.#random.uuid();
    for (const connection of this.#connections.values()) {
      const { channel } = connection;
      if (!channel || !mayHear(world, channel, topicKey)) continue;
      for (const name of this.#names.of(channel, topicKey)) {
        connection.send(eventText(name, body, correlationId));
      }
    }
  }

  /** Whether an address is that of a living channel. */
  hasChannel(target: string): boolean {
    return this.#channelAt(target) !== undefined;
  }

  /** Whether a channel has a socket at the moment. */
  isConnected(channelId: string): boolean {
    return this.#connections.has(channelId);
  }

  /**
   * Takes a socket. A channel has one: the socket it had before is closed. For an address that is not that of
   * a living channel the socket is closed at once.
   *
   * @param target - Path of the address, `/channels/<channel id>`.
   * @param socket - Carries texts to the client.
   * @returns What to tell the hub about the socket.
   */
  connect(target: string, socket: HubSocket): HubConnection {
    const world = this.#getWorld();
    const channel = this.#channelAt(target);
    if (!channel) {
      socket.close(1008, 'There is no such channel.');
      return { receive: () => {}, closed: () => {} };
    }
    this.#connections.get(channel.id)?.end(1008, 'The channel got another socket.');
    world.store.transaction(() => touchChannel(world, channel));
    const connection = new ChannelConnection({
      channelId: channel.id,
      socket,
      getWorld: this.#getWorld,
      onEnd: () => {
        if (this.#connections.get(channel.id) === connection) this.#connections.delete(channel.id);
      },
    });
    this.#connections.set(channel.id, connection);
    return connection;
  }

  /** Ends the channels of tokens that are void, and their sockets, which are told why. */
  dropTokens(tokens: readonly string[]): void {
    const world = this.#getWorld();
    const channels = world.store.collection('channels');
    const dropped = [...channels.values()].filter(({ token }) => tokens.includes(token));
    for (const channel of dropped) {
      channels.delete(channel.id);
      const body = systemMessage(world, channel.id, channel, {
        systemTopicType: 'token_revoked',
        reason: 'user_tokens_revoked',
        message: 'The token of the channel was revoked.',
      });
      this.#endWith(channel.id, 'v2.system.token_revoked', body, 4401);
    }
  }

  /** Ends the socket of a channel that made room for another. */
  dropChannel(channelId: string): void {
    const body = systemMessage(this.#getWorld(), channelId, undefined, {
      systemTopicType: 'no_longer_subscribed',
      reason: 'another_channel_subscribed',
      message: 'The channel was ended because another was opened.',
    });
    this.#endWith(channelId, 'v2.system.no_longer_subscribed', body, 1000);
  }

  /**
   * Tells all sockets that the server will close them, and does so a while later. Their channels live on.
   *
   * @param delayMs - How much later, in milliseconds.
   */
  closeSocketsSoon(delayMs: number = noticeMs): void {
    const world = this.#getWorld();
    for (const connection of this.#connections.values()) {
      const body = systemMessage(world, connection.channelId, connection.channel, {
        message: 'The socket will be closed soon. Connect again to the same address.',
      });
      connection.send(eventText(socketClosingTopic, body, this.#random.uuid()));
      connection.endLater(delayMs, 1001, 'The server closes this socket, as announced.');
    }
  }

  /** Ends all sockets. The hub takes new ones afterwards. */
  close(): void {
    for (const connection of this.#connections.values()) {
      connection.end(1001, 'The fake platform was closed or reset.');
    }
    this.#random = newRandom();
  }

  #channelAt(target: string): ChannelRecord | undefined {
    const id = /^\/channels\/([\w-]+)(?:\?.*)?$/.exec(target)?.[1];
    return id === undefined ? undefined : findChannel(this.#getWorld(), id);
  }

  #endWith(channelId: string, topicName: string, body: object, code: number): void {
    const connection = this.#connections.get(channelId);
    connection?.send(eventText(topicName, body, this.#random.uuid()));
    connection?.end(code, 'The channel has ended.');
  }
}

/** Correlation ids are a sequence of their own, so that message ids do not depend on who listens. */
function newRandom(): Random {
  return createRandom('notifications');
}
