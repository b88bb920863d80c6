import type { FakeClock } from './clock/fake-clock.ts';
import { VirtualClock } from './clock/virtual-clock.ts';
import { type FakeRoom, isRoom, toFakeRoom } from './cloud/fake-room.ts';
import { type NewClient, type NewRoom, type NewUser, newClient, newRoom, newUser } from './cloud/new-records.ts';
import { type FakeBehaviour, defaultBehaviour } from './fake-behaviour.ts';
import type { FakeGenesysCloudOptions } from './fake-genesys-cloud-options.ts';
import type { FakeRequest } from './http/fake-request.ts';
import type { FakeResponse } from './http/fake-response.ts';
import { FrontDesk } from './http/front-desk.ts';
import { Router } from './http/router.ts';
import { type FakeFetch, createFetch } from './in-process/create-fetch.ts';
import { FakeWorld } from './internal/fake-world.ts';
import type { HubConnection, HubSocket } from './notifications/hub-socket.ts';
import { NotificationHub } from './notifications/notification-hub.ts';
import { type TokenRequest, issueToken } from './oauth/issue-token.ts';
import { apiRoutes } from './operations/routes.ts';
import { plantOrganization } from './seed/plant-organization.ts';
import type { SeedName } from './seed/seeds.ts';
import { createWebSocketClass } from './sockets/in-process-web-socket.ts';
import { MemoryStore } from './store/memory-store.ts';
import type { FakeOAuthClient, FakeUser } from './store/records.ts';

/** What a token for a test may be told to have. */
export interface TokenOptions extends Pick<TokenRequest, 'permissions' | 'lifetimeSeconds'> {
  /**
   * Id of the OAuth client that the token was given to.
   *
   * @defaultValue that of the first client
   */
  readonly clientId?: string | undefined;
}

/** A stateful Genesys Cloud in this process: its API, its login and its notifications. */
export class FakeGenesysCloud {
  /** Address of API, login and sockets. */
  readonly origin: string;
  /** What it takes the time from. */
  readonly clock: FakeClock;
  /** A `fetch` that reaches the fake: its origin, and the API and login hosts of every region. */
  readonly fetch: FakeFetch;
  /** A `WebSocket` that reaches the notifications of the fake. */
  readonly WebSocket: typeof WebSocket;
  readonly #world: FakeWorld;
  readonly #hub: NotificationHub;
  readonly #desk: FrontDesk;
  readonly #seed: SeedName;
  readonly #startedAt: number;

  /**
   * Makes a fake.
   *
   * @param options - What is to be other than by default.
   */
  constructor(options: FakeGenesysCloudOptions = {}) {
    const { origin = 'https://genesys.test', clock = new VirtualClock(), strict = true } = options;
    this.origin = origin;
    this.clock = clock;
    this.#seed = options.seed ?? 'demo';
    this.#startedAt = clock.now();
    this.#hub = new NotificationHub(() => this.#world);
    this.#world = new FakeWorld({
      store: options.store ?? new MemoryStore(),
      clock,
      behaviour: { ...defaultBehaviour, ...options.behaviour },
      randomSeed: options.randomSeed ?? 'genesys',
      origin,
      hub: this.#hub,
    });
    this.#plantIfEmpty();
    this.#desk = new FrontDesk(this.#world, { router: new Router(apiRoutes), strict });
    this.fetch = createFetch({ origin, clock, handle: (request) => this.handle(request) });
    this.WebSocket = createWebSocketClass(this.#hub);
  }

  /** All users. */
  get users(): readonly FakeUser[] {
    return [...this.#world.store.collection('users').values()];
  }

  /** All rooms, without the one-to-ones. */
  get rooms(): readonly FakeRoom[] {
    return [...this.#world.store.collection('conversations').values()]
      .filter(isRoom)
      .map(toFakeRoom);
  }

  /** All OAuth clients. */
  get clients(): readonly FakeOAuthClient[] {
    return [...this.#world.store.collection('clients').values()];
  }

  /** How the fake behaves where nobody has published how the platform does. */
  get behaviour(): FakeBehaviour {
    return this.#world.behaviour;
  }

  /**
   * Changes how the fake behaves from now on.
   *
   * @param change - The switches to turn.
   */
  behave(change: Partial<FakeBehaviour>): void {
    this.#world.behaviour = { ...this.#world.behaviour, ...change };
  }

  /**
   * Adds a user.
   *
   * @param user - What is to be other than made up.
   * @returns The user.
   */
  addUser(user: NewUser = {}): FakeUser {
    return this.#world.commit(() => {
      const record = newUser(this.#world, user);
      this.#world.store.collection('users').set(record.id, record);
      return record;
    });
  }

  /**
   * Adds a room.
   *
   * @param room - What is to be other than made up: an ad-hoc room with everybody in it.
   * @returns The room.
   */
  addRoom(room: NewRoom = {}): FakeRoom {
    return this.#world.commit(() => {
      const record = newRoom(this.#world, room);
      this.#world.store.collection('conversations').set(record.key, record);
      return toFakeRoom(record);
    });
  }

  /**
   * Adds an OAuth client.
   *
   * @param client - What is to be other than made up: a confidential client for client credentials.
   * @returns The client.
   */
  addClient(client: NewClient = {}): FakeOAuthClient {
    return this.#world.commit(() => {
      const record = newClient(this.#world, client);
      this.#world.store.collection('clients').set(record.clientId, record);
      return record;
    });
  }

  /**
   * Gives out a token without a login.
   *
   * @param user - Whom the token is for; `undefined` for a token that a client has for itself.
   * @param options - Permissions and life of the token, and the client that it is given to.
   * @returns The token, for an `Authorization: Bearer` header.
   */
  tokenFor(user: Pick<FakeUser, 'id'> | undefined, options: TokenOptions = {}): string {
    const { clientId, ...rest } = options;
    const client = this.clients.find((each) => clientId === undefined || each.clientId === clientId);
    if (!client) throw new Error(`There is no OAuth client ${clientId}. Add it with addClient().`);
    return this.#world.commit(() => issueToken(this.#world, { client, userId: user?.id, ...rest })).token;
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
   * Makes the assertion of a SAML2 login.
   *
   * @param user - Whom the identity provider vouches for.
   * @returns The assertion, encoded.
   */
  samlAssertionFor({ email }: Pick<FakeUser, 'email'>): string {
    const subject = `<saml:Subject><saml:NameID>${email}</saml:NameID></saml:Subject>`;
    return btoa(
      `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${subject}</saml:Assertion>`,
    );
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
    return this.#desk.respond(request);
  }

  /**
   * Tells whether a socket may be opened for an address.
   *
   * @param target - Path of the address.
   * @returns `true` for a notification channel that has not lapsed.
   */
  hasChannel(target: string): boolean {
    return this.#hub.hasChannel(target);
  }

  /**
   * Takes a socket of a notification channel, whatever carries it.
   *
   * @param target - Path of the address that it was opened for.
   * @param socket - Carries texts to the client.
   * @returns What to tell about the socket.
   */
  connect(target: string, socket: HubSocket): HubConnection {
    return this.#hub.connect(target, socket);
  }

  /**
   * Tells all sockets that they will be closed, and closes them a while later. Their channels live on.
   *
   * @param delayMs - How much later, in milliseconds; a minute by default.
   */
  closeSocketsSoon(delayMs?: number): void {
    this.#hub.closeSocketsSoon(delayMs);
  }

  /** Makes everything as it was at the start; a virtual clock too. Sockets end, tokens are void. */
  reset(): void {
    this.#hub.close();
    this.#world.store.transaction(() => this.#world.store.clear());
    if (this.clock instanceof VirtualClock) this.clock.turnTo(this.#startedAt);
    this.#world.resumeRandom();
    this.#desk.reset();
    this.#plantIfEmpty();
  }

  /** Ends sockets and gives the store up. The fake cannot be used afterwards. */
  close(): void {
    this.#hub.close();
    this.#world.store.close();
  }

  #plantIfEmpty(): void {
    const [organization] = this.#world.store.collection('organizations').values();
    if (!organization) plantOrganization(this.#world, this.#seed);
  }
}

/**
 * Makes a fake Genesys Cloud.
 *
 * @param options - What is to be other than by default.
 * @returns The fake, ready for requests.
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
