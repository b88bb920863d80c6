import {
  ChannelSchema,
  ChatMessageEntityListingSchema,
  type ChatMessageResponse,
  ChatSendMessageResponseSchema,
} from '@genesys-chat/models';
import type { FakeGenesysCloud, FakeRoom, FakeUser } from '@genesys-chat/testing-fakes';
import * as v from 'valibot';
import { createLiveChat, type LiveChat } from '../src/index.ts';
import { backOffMs } from '../src/internal/connection/back-off.ts';
import { patrolStepMs } from '../src/internal/stream/patrol.ts';
import { CountingClock } from './counting-clock.ts';
import { DirectSender } from './direct-sender.ts';
import type { Step } from './live-steps.ts';
import { TestSockets } from './test-sockets.ts';
import { View } from './view.ts';

/** Time in which everything has to be put right once the faults are over: a look around takes 75 seconds. */
const healingMs = 150_000;

/** Plays what happens to a room and to the connection of somebody who watches it, and compares in the end. */
export class LiveHistory {
  readonly view = new View();
  readonly clock: CountingClock;
  readonly #cloud: FakeGenesysCloud;
  readonly #ann: FakeUser;
  readonly #room: FakeRoom;
  readonly #benToken: string;
  readonly #sender: DirectSender;
  readonly #sockets: TestSockets;
  readonly #live: LiveChat;
  readonly #ids: string[] = [];
  /** Messages whose changes a restart may have hidden. */
  readonly #excused = new Set<string>();
  readonly #looksAround: boolean;
  #isStarting = true;
  #stream = new AbortController();
  #busy: Promise<void> | undefined;
  #endBusy = (): void => {};

  constructor(cloud: FakeGenesysCloud, random: () => number, looksAround: boolean) {
    this.#cloud = cloud;
    this.#looksAround = looksAround;
    this.clock = new CountingClock(cloud.clock, looksAround ? undefined : patrolStepMs);
    this.#ann = cloud.addUser();
    const ben = cloud.addUser();
    this.#room = cloud.addRoom({ participants: [this.#ann, ben] });
    this.#benToken = cloud.tokenFor(ben, { lifetimeSeconds: 10 * 365 * 24 * 60 * 60 });
    this.#sender = new DirectSender(cloud, this.clock, cloud.tokenFor(this.#ann));
    this.#sockets = new TestSockets(cloud.WebSocket);
    const { WebSocket: webSocket } = this.#sockets;
    this.#live = createLiveChat(this.#sender, {
      webSocket,
      clock: this.clock,
      random: sparingTheLookAround(random),
    });
  }

  /** Plays steps, puts everything right and gives it time. */
  async play(steps: readonly Step[]): Promise<void> {
    void this.#watch();
    await this.#pass(10);
    for (const step of steps) {
      await this.#take(step);
      await turn();
    }
    this.#heal();
    await this.#pass(healingMs);
    this.#live.close();
    await turn();
  }

  /** What was seen and what is stored, as far as they have to be equal. */
  compare(): { readonly seen: readonly string[]; readonly stored: readonly string[] } {
    const describe = ({ id, body, reactions = [] }: ChatMessageResponse): string =>
      `${id} ${this.#excused.has(id) ? '' : JSON.stringify([body, reactions])}`;
    const stored = this.#stored();
    const storedIds = new Set(stored.map(({ id }) => id));
    const seen = [...this.view.messages.values()].filter(
      ({ id }) => storedIds.has(id) || !this.#excused.has(id),
    );
    return { seen: seen.map(describe), stored: stored.map(describe) };
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stream;
    const after = this.view.events.findLast(({ resumeToken }) => resumeToken !== undefined)?.resumeToken;
    try {
      for await (const event of this.#live.room(this.#room.jid, { after, signal })) {
        this.view.show(event);
        if (event.type === 'status' && event.status === 'live') this.#isStarting = false;
        while (this.#busy && !signal.aborted) await this.#busy;
      }
    } catch (error) {
      this.view.error = error;
    }
  }

  async #take(step: Step): Promise<void> {
    const { type } = step;
    if (type === 'post') this.#post();
    else if (type === 'edit') this.#change(step.choice, 'PATCH', { message: `edited ${this.clock.now()}` });
    else if (type === 'delete') this.#change(step.choice, 'DELETE');
    else if (type === 'react') this.#react(step.choice);
    else if (type === 'pass') await this.#pass(step.ms);
    else if (type === 'sleep') this.#cloud.advance(step.ms);
    else if (type === 'latency') this.#sender.latencyMs = step.ms;
    else if (type === 'failures') this.#sender.failures.push(...step.kinds);
    else if (type === 'frames') this.#treatFrames(step.treatment);
    else if (type === 'consumer') this.#setBusy(step.isBusy);
    else if (type === 'network') this.#setOnline(step.isOnline);
    else if (type === 'sockets') this.#breakSockets(step.fault);
    else if (type === 'evict') this.#evict();
    else if (type === 'token') this.#setToken(step.event);
    else this.#restart();
  }

  #post(): void {
    const body = { message: `posted ${this.clock.now()}` };
    const { id } = v.parse(ChatSendMessageResponseSchema, this.#asBen('POST', this.#path, body));
    this.#ids.push(id);
  }

  #change(choice: number, method: 'PATCH' | 'DELETE', body?: unknown): void {
    const id = this.#ids[choice % this.#ids.length];
    if (id === undefined) return;
    this.#asBen(method, `${this.#path}/${id}`, body);
    if (method === 'DELETE') this.#ids.splice(this.#ids.indexOf(id), 1);
    if (this.#isStarting) this.#excused.add(id);
  }

  #react(choice: number): void {
    const id = this.#ids[choice % this.#ids.length];
    if (id === undefined) return;
    const reactions = choice % 2 === 0 ? ['👍'] : [];
    this.#asBen('PUT', `/api/v2/chats/messages/${id}/reactions`, { reactions });
    if (this.#isStarting) this.#excused.add(id);
  }

  #treatFrames(treatment: 'whole' | 'lost' | 'twice' | 'held'): void {
    this.#sockets.release((frames) => frames.toReversed());
    // Only the look around finds what was lost without a trace.
    this.#sockets.copies = { whole: 1, lost: this.#looksAround ? 0 : 1, twice: 2, held: 1 }[treatment];
    this.#sockets.isHolding = treatment === 'held';
  }

  #setBusy(isBusy: boolean): void {
    this.#endBusy();
    this.#busy = undefined;
    if (!isBusy) return;
    this.#busy = new Promise((resolve) => {
      this.#endBusy = resolve;
    });
  }

  #setOnline(isOnline: boolean): void {
    this.#sender.isOnline = isOnline;
    this.#sockets.isRefused = !isOnline;
    if (!isOnline) for (const socket of this.#sockets.open) socket.fallSilent();
  }

  #breakSockets(fault: 'drop' | 'silence' | 'refuse' | 'accept' | 'announce' | 'garbage'): void {
    if (fault === 'announce') this.#cloud.closeSocketsSoon();
    if (fault === 'refuse') this.#sockets.isRefused = true;
    if (fault === 'accept') this.#sockets.isRefused = !this.#sender.isOnline;
    for (const socket of this.#sockets.open) {
      if (fault === 'drop') socket.drop();
      if (fault === 'silence') socket.fallSilent();
      if (fault === 'garbage') socket.say('{"topicName":');
    }
  }

  /** Opens as many other channels of the same user as there may be. */
  #evict(): void {
    const token = this.#cloud.tokenFor(this.#ann);
    for (let channel = 0; channel < this.#cloud.behaviour.maxChannels; channel += 1) {
      const { id } = v.parse(
        ChannelSchema,
        this.#ask('POST', '/api/v2/notifications/channels', undefined, token),
      );
      this.#cloud.connect(`/channels/${id}`, { send: () => {}, close: () => {} });
    }
  }

  #setToken(event: 'renewed' | 'revoked' | 'short-lived'): void {
    if (event === 'revoked') this.#sender.call('DELETE', '/api/v2/tokens/me', undefined, this.#sender.token);
    else if (event === 'renewed') this.#sender.token = this.#cloud.tokenFor(this.#ann);
    else this.#sender.token = this.#cloud.tokenFor(this.#ann, { lifetimeSeconds: 20 });
  }

  /** Ends the stream and begins another one where it stopped, as after a crash. Changes that were not told are lost. */
  #restart(): void {
    const { seen, stored } = this.compare();
    for (const line of [...seen, ...stored]) {
      const id = line.slice(0, line.indexOf(' '));
      if (!seen.includes(line) || !stored.includes(line)) this.#excused.add(id);
    }
    this.#isStarting = true;
    this.#stream.abort();
    this.#stream = new AbortController();
    this.#setBusy(false);
    void this.#watch();
  }

  #heal(): void {
    this.#setOnline(true);
    this.#treatFrames('whole');
    this.#setBusy(false);
    this.#sender.failures.length = 0;
    this.#sender.latencyMs = 0;
    this.#setToken('renewed');
  }

  /** Lets time pass in steps that are short enough for heartbeats to be heard, or in a limited number of steps. */
  async #pass(ms: number): Promise<void> {
    const stepMs = Math.max(5000, Math.ceil(ms / 40));
    for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) {
      await turn();
      this.#cloud.advance(Math.min(stepMs, leftMs));
    }
    await turn();
  }

  #stored(): readonly ChatMessageResponse[] {
    const { historyOrder, historyMaxLimit } = this.#cloud.behaviour;
    this.#cloud.behave({ historyOrder: 'oldestFirst', historyMaxLimit: 1000 });
    const listing = this.#asBen('GET', `${this.#path}?limit=1000`);
    this.#cloud.behave({ historyOrder, historyMaxLimit });
    return v.parse(ChatMessageEntityListingSchema, listing).entities;
  }

  get #path(): string {
    return `/api/v2/chats/rooms/${this.#room.jid}/messages`;
  }

  #asBen(method: string, path: string, body?: unknown): unknown {
    return this.#ask(method, path, body, this.#benToken);
  }

  #ask(method: string, path: string, body: unknown, token: string): unknown {
    const answer = this.#sender.call(method, path, body, token);
    if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}`);
    return answer.body;
  }
}

/** Lets everything run that waits for nothing but the event loop. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Random numbers none of which makes a wait as long as a step of the look around: the clock would stop that wait too. */
function sparingTheLookAround(random: () => number): () => number {
  return () => {
    const drawn = random();
    const waits = [6, 7].map((failures) => backOffMs(failures, () => drawn));
    return waits.includes(patrolStepMs) ? drawn / 2 : drawn;
  };
}
