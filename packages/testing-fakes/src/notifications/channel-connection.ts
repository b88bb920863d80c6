import type { World } from '../internal/world.ts';
import type { ChannelRecord } from '../store/records.ts';
import { endOfChannel } from './channels.ts';
import { heartbeatText } from './envelopes.ts';
import type { HubConnection, HubSocket } from './hub-socket.ts';
import { answerSocketRequest } from './socket-requests.ts';

/** What a connection is made of. */
export interface ChannelConnectionOptions {
  readonly channelId: string;
  readonly socket: HubSocket;
  readonly getWorld: () => World;
  /** Called once, when the connection is over. */
  readonly onEnd: () => void;
}

/** The socket of a channel: its heartbeat, its end with the channel, and what the client sends. */
export class ChannelConnection implements HubConnection {
  readonly channelId: string;
  readonly #socket: HubSocket;
  readonly #getWorld: () => World;
  readonly #onEnd: () => void;
  readonly #timers = new Map<string, () => void>();
  #isOver = false;

  constructor({ channelId, socket, getWorld, onEnd }: ChannelConnectionOptions) {
    this.channelId = channelId;
    this.#socket = socket;
    this.#getWorld = getWorld;
    this.#onEnd = onEnd;
    this.#beat();
    this.#watchEnd();
  }

  /** The channel as stored; gone when it was evicted. */
  get channel(): ChannelRecord | undefined {
    return this.#getWorld().store.collection('channels').get(this.channelId);
  }

  /** Sends a text, unless the connection is over. */
  send(text: string): void {
    if (!this.#isOver) this.#socket.send(text);
  }

  /** Ends the connection after a while, in milliseconds. */
  endLater(delayMs: number, code: number, reason: string): void {
    this.#start('closing', delayMs, () => this.end(code, reason));
  }

  /** Ends the connection. */
  end(code: number, reason: string): void {
    if (this.#isOver) return;
    this.closed();
    this.#socket.close(code, reason);
  }

  /** {@inheritDoc HubConnection.receive} */
  receive(text: string): void {
    if (!this.#isOver) this.send(answerSocketRequest(this.#getWorld(), this.channelId, text));
  }

  /** {@inheritDoc HubConnection.closed} */
  closed(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const stop of this.#timers.values()) stop();
    this.#onEnd();
  }

  #beat(): void {
    this.#start('heartbeat', this.#getWorld().behaviour.heartbeatMs, () => {
      this.send(heartbeatText);
      this.#beat();
    });
  }

  /** Looks again at the time when the channel would lapse: it may have been prolonged. */
  #watchEnd(): void {
    const world = this.#getWorld();
    const { channel } = this;
    const remainingMs = channel ? endOfChannel(world, channel) - world.clock.now() : 0;
    if (remainingMs <= 0) this.end(1000, 'The channel has lapsed.');
    else this.#start('lapse', remainingMs, () => this.#watchEnd());
  }

  #start(name: string, delayMs: number, run: () => void): void {
    this.#timers.get(name)?.();
    this.#timers.set(name, this.#getWorld().clock.schedule(delayMs, run));
  }
}
