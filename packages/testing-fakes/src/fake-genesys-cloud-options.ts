import type { FakeClock } from './clock/fake-clock.ts';
import type { FakeBehaviour } from './fake-behaviour.ts';
import type { SeedName } from './seed/seeds.ts';
import type { Store } from './store/store.ts';

/** How a fake is made; every option has a default. */
export interface FakeGenesysCloudOptions {
  /**
   * What it begins with: a company with a dozen people and their chats, or one administrator and no chat. A store
   * that holds an organisation already is left as it is.
   *
   * @defaultValue `'demo'`
   */
  readonly seed?: SeedName | undefined;
  /**
   * Where ids, tokens and demo texts come from: the same text gives the same ones.
   *
   * @defaultValue `'genesys'`
   */
  readonly randomSeed?: string | undefined;
  /**
   * What it takes the time from.
   *
   * @defaultValue a `VirtualClock`, which moves only when told
   */
  readonly clock?: FakeClock | undefined;
  /** What nobody has published about the platform, where it is to be other than by default. */
  readonly behaviour?: Partial<FakeBehaviour> | undefined;
  /**
   * Address of API, login and sockets, without a path.
   *
   * @defaultValue `'https://genesys.test'`
   */
  readonly origin?: string | undefined;
  /**
   * Where it keeps its state.
   *
   * @defaultValue a `MemoryStore`
   */
  readonly store?: Store | undefined;
  /**
   * Whether it holds its own answers against the models and answers 500 when one does not fit.
   *
   * @defaultValue true
   */
  readonly strict?: boolean | undefined;
  /**
   * Requests that the journal keeps at least; up to twice as many are kept at times.
   *
   * @defaultValue 1000
   */
  readonly journalSize?: number | undefined;
}
