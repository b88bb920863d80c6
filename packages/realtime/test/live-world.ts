import { ApiClient } from '@genesys-chat/transport';
import {
  createFakeGenesysCloud,
  type FakeBehaviour,
  type FakeGenesysCloud,
  type FakeRoom,
  type FakeUser,
  type TokenOptions,
} from '@genesys-chat/testing-fakes';
import { createLiveChat, type LiveChat } from '../src/index.ts';
import { CountingClock } from './counting-clock.ts';
import { TestSockets } from './test-sockets.ts';

/** No randomness at all. */
const half = (): number => 0.5;

/** Two people, a room, and the live chat of one of them; time stands still until a test lets it pass. */
export class LiveWorld {
  readonly cloud: FakeGenesysCloud;
  readonly clock: CountingClock;
  readonly ann: FakeUser;
  readonly ben: FakeUser;
  readonly room: FakeRoom;
  readonly sockets: TestSockets;
  readonly live: LiveChat;
  /** What the live chat sends its requests with. */
  readonly client: ApiClient;
  /** Access token of the live chat; a test may take it away. */
  token: string;
  /** Whether requests of the live chat get through. */
  isOnline = true;
  /** Changes what the platform answers to a request to subscribe. */
  changeSubscriptions: ((topics: readonly { readonly id: string }[]) => object) | undefined;
  /** Paths that were asked for, with their methods. */
  readonly requests: string[] = [];

  constructor(behaviour: Partial<FakeBehaviour> = {}, tokenOptions: TokenOptions = {}) {
    this.cloud = createFakeGenesysCloud({ seed: 'empty', behaviour });
    this.ann = this.cloud.addUser({ name: 'Ann' });
    this.ben = this.cloud.addUser({ name: 'Ben' });
    this.room = this.cloud.addRoom({ participants: [this.ann, this.ben] });
    this.token = this.cloud.tokenFor(this.ann, tokenOptions);
    this.clock = new CountingClock(this.cloud.clock);
    this.sockets = new TestSockets(this.cloud.WebSocket);
    const { clock } = this;
    this.client = new ApiClient({
      baseUrl: this.cloud.origin,
      accessToken: () => this.token,
      fetch: (input, init) => this.#fetch(input, init),
      clock,
      random: half,
      rateLimit: false,
    });
    this.live = createLiveChat(this.client, { webSocket: this.sockets.WebSocket, clock, random: half });
  }

  /** Sends a request as a user, ready-made. */
  async as<TBody = { readonly id: string }>(
    user: FakeUser,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<TBody> {
    const answer = await this.cloud.fetch(`${this.cloud.origin}/api/v2${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.cloud.tokenFor(user)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as TBody;
  }

  /** Sends a message to the room. Returns its id. */
  async post(message: string, user = this.ben): Promise<string> {
    return (await this.as(user, 'POST', `/chats/rooms/${this.room.jid}/messages`, { message })).id;
  }

  /** Replaces the text of a message in the room. */
  async edit(id: string, message: string, user = this.ben): Promise<void> {
    await this.as(user, 'PATCH', `/chats/rooms/${this.room.jid}/messages/${id}`, { message });
  }

  /** Deletes a message in the room. */
  async delete(id: string, user = this.ben): Promise<void> {
    await this.as(user, 'DELETE', `/chats/rooms/${this.room.jid}/messages/${id}`);
  }

  /** Reacts to a message. */
  async react(id: string, ...reactions: string[]): Promise<void> {
    await this.as(this.ben, 'PUT', `/chats/messages/${id}/reactions`, { reactions });
  }

  /** Cuts the live chat off. */
  goOffline(): void {
    this.isOnline = false;
    this.sockets.isRefused = true;
    for (const socket of this.sockets.open) socket.drop();
  }

  /** Connects the live chat again. */
  goOnline(): void {
    this.isOnline = true;
    this.sockets.isRefused = false;
  }

  /** Opens channels for Ann, as other programs of hers would. */
  async openChannels(count: number): Promise<void> {
    for (let channel = 0; channel < count; channel += 1) {
      const { id } = await this.as(this.ann, 'POST', '/notifications/channels');
      this.cloud.connect(`/channels/${id}`, { send: () => {}, close: () => {} });
    }
  }

  /** Has the token of the live chat revoked. */
  async revokeToken(): Promise<void> {
    const headers = { authorization: `Bearer ${this.token}` };
    await this.cloud.fetch(`${this.cloud.origin}/api/v2/tokens/me`, { method: 'DELETE', headers });
    await this.settle();
  }

  /** Lets everything run that waits for nothing but the event loop. */
  async settle(turns = 8): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets time pass step by step, so that everything runs when it is due. */
  async pass(ms: number, stepMs = 5000): Promise<void> {
    await this.settle();
    for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) {
      this.cloud.advance(Math.min(stepMs, leftMs));
      await this.settle(3);
    }
    await this.settle();
  }

  /** Lets time pass while nothing runs, as a machine that sleeps. */
  async sleep(ms: number): Promise<void> {
    this.cloud.advance(ms);
    await this.settle();
  }

  async #fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    this.requests.push(`${request.method} ${new URL(request.url).pathname}`);
    if (!this.isOnline) throw new TypeError('fetch failed', { cause: { code: 'ENETUNREACH' } });
    const answer = await this.cloud.fetch(request);
    if (!this.changeSubscriptions || !request.url.includes('/subscriptions')) return answer;
    const { entities } = (await answer.json()) as { entities: { id: string }[] };
    return Response.json(this.changeSubscriptions(entities));
  }
}
