import { ChatError, type Clock, NotFoundError, RateLimitError, type Sender } from '@genesys-chat/transport';
import type { LiveStatusReason } from '../../events/live-status.ts';
import type { WebSocketConstructor } from '../../web-socket-like.ts';
import { backOffMs } from './back-off.ts';
import { type LiveSocket, openSocket } from './open-socket.ts';
import { type Outlook, outlookOfChannel, statusAfter } from './outlook.ts';
import { pause } from './pause.ts';
import { topicsOfChannel } from './remote-channel.ts';
import { Subscriber } from './subscriber.ts';
import type { LinkState, TopicListener } from './topic-listener.ts';

/** Time after which the life of a channel, of 24 hours, is prolonged, in milliseconds. */
const renewAfterMs = 12 * 60 * 60 * 1000;

/** A connection that held this long was a success: losing it counts as the first failure, in milliseconds. */
const stableAfterMs = 30_000;

/** What channels are made with. */
export interface ConnectionSetup {
  readonly client: Sender;
  readonly webSocket: WebSocketConstructor;
  readonly clock: Clock;
  readonly random: () => number;
}

/** How an attempt to connect ended. */
interface Loss {
  readonly reason: LiveStatusReason;
  readonly outlook: Outlook;
  readonly wasStable?: boolean;
  /** Wait at least this long before the next attempt, in milliseconds. */
  readonly leastDelayMs?: number;
  /** What the request failed of that led to it. */
  readonly error?: unknown;
}

/** A channel and its socket, connected while anybody listens to one of its topics. */
export class NotificationChannel {
  readonly #setup: ConnectionSetup;
  readonly #subscriber: Subscriber;
  #state: LinkState = { isUp: false, status: 'connecting' };
  #stop: AbortController | undefined;
  #socket: LiveSocket | undefined;
  #isAdding = false;

  constructor(setup: ConnectionSetup) {
    this.#setup = setup;
    this.#subscriber = new Subscriber(setup.client, () => this.#socket?.end('channel_gone'));
  }

  /** Whether another topic fits. */
  get hasRoom(): boolean {
    return this.#subscriber.topics.size < topicsOfChannel;
  }

  /** Whether a topic is listened to here. */
  has(name: string): boolean {
    return this.#subscriber.topics.get(name) !== undefined;
  }

  /** Listens to a topic. Returns what ends that. */
  listen(name: string, listener: TopicListener): () => void {
    const { topics } = this.#subscriber;
    const topic = topics.add(name, listener);
    topic.greet(listener, this.#state);
    if (this.#stop) void this.#addMissing();
    else {
      this.#stop = new AbortController();
      void this.#run(this.#stop.signal);
    }
    return () => {
      topics.remove(topic, listener);
      if (topics.size === 0) this.#end();
    };
  }

  /** Connects, and connects again whenever the connection is lost. */
  async #run(signal: AbortSignal): Promise<void> {
    const { clock, random } = this.#setup;
    let failures = 0;
    while (!signal.aborted) {
      const loss = await this.#connect(signal);
      if (signal.aborted) return;
      if (loss.outlook === 'hopeless') {
        this.#subscriber.topics.fail(loss.error);
        this.#end();
        return;
      }
      failures = loss.wasStable === true ? 1 : failures + 1;
      this.#setState(stateAfter(loss, failures));
      // An announced end is nothing to wait for, unless it comes again and again.
      if (loss.wasStable === true && loss.reason === 'socket_closing') continue;
      await pause(clock, Math.max(backOffMs(failures, random), loss.leastDelayMs ?? 0), signal);
    }
  }

  /** Connects once. Resolves when the connection is lost or did not come about. */
  async #connect(signal: AbortSignal): Promise<Loss> {
    try {
      await this.#subscriber.subscribeAll(signal);
      return { ...(await this.#useSocket(signal)), outlook: 'passing' };
    } catch (error) {
      const leastDelayMs = RateLimitError.isInstance(error) ? (error.retryAfterMs ?? 0) : 0;
      const reason = NotFoundError.isInstance(error) ? 'channel_gone' : 'request_failed';
      return { reason, outlook: outlookOfChannel(error), leastDelayMs, error };
    }
  }

  async #useSocket(signal: AbortSignal): Promise<Omit<Loss, 'outlook'>> {
    const { webSocket, clock } = this.#setup;
    const address = await this.#subscriber.address(signal);
    let openedMs = Infinity;
    const socket = openSocket({
      webSocket,
      address,
      clock,
      onOpen: () => {
        openedMs = clock.monotonicNow();
        this.#setState({ isUp: true });
        void this.#addMissing();
      },
      onEvent: ({ topic, body }) => this.#subscriber.topics.get(topic)?.tell(body),
    });
    this.#socket = socket;
    const end = (): void => socket.end('socket_closed');
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    const loss = await this.#prolong(socket, signal);
    signal.removeEventListener('abort', end);
    return { ...loss, wasStable: clock.monotonicNow() - openedMs >= stableAfterMs };
  }

  /** Prolongs the life of the channel for as long as its socket lasts. Resolves with why it ended. */
  async #prolong(socket: LiveSocket, signal: AbortSignal): Promise<Pick<Loss, 'reason' | 'error'>> {
    const { clock } = this.#setup;
    let error: unknown;
    const again = (): void => {
      stopTimer = clock.startTimer(renewAfterMs, again);
      this.#subscriber.subscribeAll(signal).catch((failure: unknown) => {
        error = failure;
        socket.end('request_failed');
      });
    };
    let stopTimer = clock.startTimer(renewAfterMs, again);
    const reason = await socket.ended;
    stopTimer();
    return { reason, error };
  }

  /** Subscribes to topics that were added while the socket is open. */
  async #addMissing(): Promise<void> {
    const { clock, random } = this.#setup;
    const { topics } = this.#subscriber;
    if (this.#isAdding) return;
    this.#isAdding = true;
    for (let failures = 1; this.#stop && this.#state.isUp && topics.missing.length > 0; failures += 1) {
      const { signal } = this.#stop;
      try {
        await this.#subscriber.subscribeMissing(signal);
        topics.tellLink(this.#state);
      } catch (error) {
        // Connecting anew subscribes to all.
        if (NotFoundError.isInstance(error)) this.#socket?.end('channel_gone');
        await pause(clock, backOffMs(failures, random), signal);
      }
    }
    this.#isAdding = false;
  }

  #setState(state: LinkState): void {
    this.#state = state;
    this.#subscriber.topics.tellLink(state);
  }

  #end(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#state = { isUp: false, status: 'connecting' };
  }
}

/** How listening stands after a number of losses in a row, of which this was the last. */
function stateAfter({ reason, outlook, error }: Loss, failures: number): LinkState {
  const status = statusAfter(failures, outlook);
  return { isUp: false, status, reason, ...(ChatError.isInstance(error) && { error }) };
}
