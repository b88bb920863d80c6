import type { ChatMessageEntityListing } from '@genesys-chat/models';
import type { FakeClock } from '../clock/fake-clock.ts';
import type { FakeBehaviour } from '../fake-behaviour.ts';
import type { NotificationHub } from '../notifications/notification-hub.ts';
import type { FakeOrganization } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { Effects } from './effects.ts';
import { createRandom, type Random } from './random.ts';
import { RecentMakings } from './recent-makings.ts';
import type { DomainEvent, World } from './world.ts';

/** What a world is made of. */
export interface WorldParts {
  readonly store: Store;
  readonly clock: FakeClock;
  readonly behaviour: FakeBehaviour;
  readonly randomSeed: string;
  readonly origin: string;
  readonly hub: NotificationHub;
}

/** Pages of history to remember; few, since they may be long. */
const shownPageCount = 16;

/** The world that serves requests: sockets hear of a change once it is stored. */
export class FakeWorld implements World {
  readonly store: Store;
  readonly clock: FakeClock;
  readonly origin: string;
  readonly randomSeed: string;
  readonly shownPages = new RecentMakings<ChatMessageEntityListing>(shownPageCount);
  behaviour: FakeBehaviour;
  random: Random;
  readonly #hub: NotificationHub;
  readonly #effects = new Effects();

  constructor({ store, clock, behaviour, randomSeed, origin, hub }: WorldParts) {
    this.store = store;
    this.clock = clock;
    this.behaviour = behaviour;
    this.origin = origin;
    this.random = createRandom(randomSeed);
    this.randomSeed = randomSeed;
    this.#hub = hub;
    this.resumeRandom();
  }

  get organization(): FakeOrganization {
    const [organization] = this.store.collection('organizations').values();
    if (organization) return organization;
    throw new Error('The fake is closed: create a new one.');
  }

  publish(event: DomainEvent): void {
    this.#effects.add(() => this.#hub.publish(event));
  }

  dropTokens(tokens: readonly string[]): void {
    this.#effects.add(() => this.#hub.dropTokens(tokens));
  }

  isConnected(channelId: string): boolean {
    return this.#hub.isConnected(channelId);
  }

  dropChannel(channelId: string): void {
    this.#effects.add(() => this.#hub.dropChannel(channelId));
  }

  /** Makes a change: all of it becomes durable together, then its events go out; or nothing of it happens. */
  commit<TResult>(change: () => TResult): TResult {
    return this.#effects.after(() =>
      this.store.transaction(() => {
        const [, , , before] = this.random.state();
        const result = change();
        const state = this.random.state();
        if (state[3] !== before) this.store.collection('randomStates').set('main', state);
        return result;
      }),
    );
  }

  /** Goes on with random values where the store says that they stand. */
  resumeRandom(): void {
    const state = this.store.collection('randomStates').get('main');
    this.random = createRandom(this.randomSeed);
    if (state) this.random.resume(state);
  }
}
