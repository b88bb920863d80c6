import { turnSwitches } from './behaviour/turn-switches.ts';
import { type CloudClock, toCloudClock } from './clock/cloud-clock.ts';
import { VirtualClock } from './clock/virtual-clock.ts';
import { type CloudParts, createParts, plantIfEmpty } from './cloud/cloud-parts.ts';
import { FakeDirectory } from './cloud/fake-directory.ts';
import type { FakeBehaviour } from './fake-behaviour.ts';
import type { FakeGenesysCloudOptions } from './fake-genesys-cloud-options.ts';
import type { Faults } from './faults/faults.ts';
import type { CloseSocketsOptions } from './faults/faulty-sockets.ts';
import type { FakeRequest } from './http/fake-request.ts';
import type { FakeResponse } from './http/fake-response.ts';
import { type FakeFetch, createFetch } from './in-process/create-fetch.ts';
import type { RequestJournal } from './journal/request-journal.ts';
import type { HubConnection, HubSocket } from './notifications/hub-socket.ts';
import { createWebSocketClass } from './sockets/in-process-web-socket.ts';
import type { FakeUser } from './store/records.ts';
import { type StoreContents, readContents, replaceContents } from './store/store-contents.ts';

/** All that a fake has stored at some moment. */
export interface FakeSnapshot {
  /** The moment, milliseconds since 1970. */
  readonly now: number;
  /**
   * What the store held.
   *
   * @internal
   */
  readonly contents: StoreContents;
}

/** A stateful Genesys Cloud in this process: its API, its login and its notifications. */
export class FakeGenesysCloud extends FakeDirectory {
  /** Address of API, login and sockets. */
  readonly origin: string;
  /**
   * What it takes the time from. A client that is given it too goes by the same time.
   *
   * @example
   * ```ts
   * const client = new ApiClient({ baseUrl: cloud.origin, fetch: cloud.fetch, clock: cloud.clock });
   * ```
   */
  readonly clock: CloudClock;
  /** A `fetch` that reaches the fake: its origin, and the API and login hosts of every region. */
  readonly fetch: FakeFetch;
  /** A `WebSocket` that reaches the notifications of the fake. */
  readonly WebSocket: typeof WebSocket;
  /** Faults on demand. */
  readonly faults: Faults;
  /** Every request that it has had. */
  readonly requests: RequestJournal;
  readonly #parts: CloudParts;

  /**
   * Makes a fake.
   *
   * @param options - What is to be other than by default.
   */
  constructor(options: FakeGenesysCloudOptions = {}) {
    const parts = createParts(options);
    super(parts.world);
    const { world, faults, journal, sockets } = parts;
    this.#parts = parts;
    this.origin = world.origin;
    this.clock = toCloudClock(world.clock);
    this.faults = faults;
    this.requests = journal;
    this.fetch = createFetch({
      origin: this.origin,
      clock: this.clock,
      handle: (request) => this.handle(request),
    });
    this.WebSocket = createWebSocketClass(sockets);
  }

  /** How the fake behaves where nobody has published how the platform does. */
  get behaviour(): FakeBehaviour {
    return this.#parts.world.behaviour;
  }

  /**
   * Changes how the fake behaves from now on.
   *
   * @param change - The switches to turn.
   * @throws TypeError When one of them is no switch, or has a value that it does not take.
   */
  behave(change: Partial<FakeBehaviour>): void {
    this.#parts.world.behaviour = turnSwitches(this.#parts.world.behaviour, change);
  }

  /**
   * Does on the login page what a user would do: picks oneself.
   *
   * @param authorizeUrl - Address that the client sent the browser to.
   * @param user - Who logs in.
   * @returns Address that the login page sends the browser back to.
   * @throws Error when the login page shows an error of its own instead.
   */
  logIn(authorizeUrl: string | URL, user: Pick<FakeUser, 'id'>): string {
    const { pathname, search } = new URL(authorizeUrl, this.origin);
    const body = new URLSearchParams({ user: user.id }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const target = `${pathname}${search}`;
    const answer = this.handle({ method: 'POST', target, headers, body, bodyBytes: body.length });
    const location = answer.headers['Location'];
    if (location !== undefined) return location;
    throw new Error(`The login page answered ${answer.status} and sends nobody back: open it to see why.`);
  }

  /**
   * Moves the clock forward: heartbeats, expiries and delays fall due on the way.
   *
   * @param ms - By how much, in milliseconds.
   */
  advance(ms: number): void {
    this.clock.advance(ms);
  }

  /**
   * Answers a request, whatever carried it here.
   *
   * @param request - The request.
   * @returns The answer.
   */
  handle(request: FakeRequest): FakeResponse {
    return this.#parts.desk.respond(request);
  }

  /**
   * Tells whether a socket may be opened for an address.
   *
   * @param target - Path of the address.
   * @returns `true` for a notification channel that has not lapsed.
   */
  hasChannel(target: string): boolean {
    return this.#parts.sockets.hasChannel(target);
  }

  /**
   * Takes a socket of a notification channel, whatever carries it.
   *
   * @param target - Path of the address that it was opened for.
   * @param socket - Carries texts to the client.
   * @returns What to tell about the socket.
   */
  connect(target: string, socket: HubSocket): HubConnection {
    return this.#parts.sockets.connect(target, socket);
  }

  /**
   * Tells all sockets that they will be closed, and closes them a while later. Their channels live on.
   *
   * @param delayMs - How much later, in milliseconds; a minute by default.
   */
  closeSocketsSoon(delayMs?: number): void {
    this.#parts.hub.closeSocketsSoon(delayMs);
  }

  /**
   * Closes sockets at once and without a warning. Their channels live on.
   *
   * @param options - The code of the close, and whose socket: all of them by default.
   */
  closeSockets(options: CloseSocketsOptions = {}): void {
    this.#parts.sockets.close(options);
  }

  /**
   * Makes everything as it was at the start; a virtual clock too. Sockets end, tokens are void, faults and the
   * journal are gone, switches stand as at first.
   */
  reset(): void {
    this.#parts.hub.close();
    this.#parts.world.store.transaction(() => this.#parts.world.store.clear());
    if (this.clock instanceof VirtualClock) this.clock.turnTo(this.#parts.startedAt);
    this.#parts.world.resumeRandom();
    this.#parts.desk.reset();
    this.#parts.world.behaviour = this.#parts.behaviour;
    this.faults.clear();
    this.requests.clear();
    plantIfEmpty(this.#parts);
  }

  /**
   * Keeps all that is stored: users, messages, tokens, channels, and the time of a virtual clock.
   *
   * @returns What `restore` takes. It can be restored as often as needed, also by another fake.
   */
  snapshot(): FakeSnapshot {
    return { now: this.clock.now(), contents: readContents(this.#parts.world.store) };
  }

  /**
   * Makes everything that is stored as it was. Sockets end, and the requests of a minute are counted anew; faults and the
   * journal stay.
   *
   * @param snapshot - What `snapshot` gave.
   */
  restore(snapshot: FakeSnapshot): void {
    const { now, contents } = snapshot;
    this.#parts.hub.close();
    replaceContents(this.#parts.world.store, contents);
    if (this.clock instanceof VirtualClock) this.clock.turnTo(now);
    this.#parts.desk.countAnew();
    this.#parts.world.resumeRandom();
  }

  /** Ends sockets and gives the store up. The fake cannot be used afterwards. */
  close(): void {
    this.#parts.hub.close();
    this.#parts.world.store.close();
  }
}

/**
 * Makes a fake Genesys Cloud.
 *
 * @param options - What is to be other than by default.
 * @returns The fake, ready for requests.
 * @throws TypeError When there is no such option, seed or switch.
 *
 * @example
 * ```ts
 * const cloud = createFakeGenesysCloud();
 * const [user] = cloud.users;
 * const answer = await cloud.fetch(`${cloud.origin}/api/v2/users/me`, {
 *   headers: { Authorization: `Bearer ${cloud.tokenFor(user)}` },
 * });
 * ```
 */
export function createFakeGenesysCloud(options: FakeGenesysCloudOptions = {}): FakeGenesysCloud {
  return new FakeGenesysCloud(options);
}
