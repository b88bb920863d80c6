import type { AccessToken } from '../access-token.ts';
import type { Clock } from '../clock.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { LoginError } from '../errors/login-error.ts';
import { askForToken } from './ask-for-token.ts';
import type { AuthData } from './auth-data.ts';
import { checkToken } from './check-token.ts';
import type { TokenStore } from './token-store.ts';
import { withTabLock } from './with-tab-lock.ts';

/** Gets other tokens by means of those held so far. */
export type Renewal = (held: AuthData | undefined) => Promise<AuthData>;

/** Whom a manager tells what. */
export interface TokenManagerEvents {
  readonly onSessionEnd: (reason: string) => void;
  readonly onStoreFailure: (error: unknown) => void;
}

/** A token to send a request with. */
export interface GivenToken {
  readonly accessToken: string;
  /** Whether it was renewed for this call, so that there is no point in renewing it again. */
  readonly renewed: boolean;
}

/** Renewing begins this long before expiry, or a tenth of the time that is left, whichever is less. */
const renewAheadMs = 60_000;
/** Pause after a renewal that failed although the token still serves, in milliseconds. */
const renewAgainMs = 10_000;

/** Keeps the tokens of one client: one renewal at a time, and everybody waits for it. */
export class TokenManager {
  readonly #clock: Clock;
  readonly #closed: AbortSignal;
  readonly #onSessionEnd: (reason: string) => void;
  readonly #onStoreFailure: (error: unknown) => void;
  #store: TokenStore;
  #held: AuthData | undefined;
  #loaded = false;
  #renewal: Renewal | undefined;
  #renewAtMs = Number.POSITIVE_INFINITY;
  #pending: Promise<AuthData | undefined> | undefined;
  /** Ends when the store has what it was given last. */
  #writing: Promise<void> = Promise.resolve();
  /** A token that was refused and cannot be renewed; many calls tell that once. */
  #refused: string | undefined;

  constructor(clock: Clock, store: TokenStore, closed: AbortSignal, tell: TokenManagerEvents) {
    this.#clock = clock;
    this.#closed = closed;
    this.#store = store;
    this.#onSessionEnd = tell.onSessionEnd;
    this.#onStoreFailure = tell.onStoreFailure;
  }

  /** Uses a token, or a function that gives one. */
  use(source: AccessToken): void {
    if (typeof source === 'function') {
      this.#replace(undefined, async () => ({ accessToken: await askForToken(source) }));
    } else void this.adopt({ accessToken: source });
  }

  /** Uses the outcome of a login, and what renews it; throws at once where no header can carry the token. */
  adopt(tokens: AuthData, renewal?: Renewal): Promise<void> {
    checkToken(tokens.accessToken);
    this.#replace(tokens, renewal);
    return this.#keep(tokens);
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    this.#replace(undefined, undefined);
    await this.#keep(undefined);
  }

  /** Keeps tokens somewhere else from now on; what is there already is taken over when nothing is held. */
  async moveTo(store: TokenStore): Promise<void> {
    this.#store = store;
    if (this.#held === undefined) this.#loaded = false;
    else await this.#keep(this.#held);
  }

  /** What is held and still serves, without renewing. */
  async held(): Promise<AuthData | undefined> {
    await this.#load();
    const { tokenExpiryTime = Infinity, accessToken } = this.#held ?? {};
    const isSpent = tokenExpiryTime <= this.#clock.now() || accessToken === this.#refused;
    return isSpent ? undefined : this.#held;
  }

  /** The access token to send a request with, when it is at hand and good for a while. */
  get atHand(): GivenToken | undefined {
    const held = this.#held;
    return held !== undefined && this.#clock.now() < this.#renewAtMs ? given(held) : undefined;
  }

  /** An access token to send a request with; renewed first when it is about to expire. */
  async get(operation: string): Promise<GivenToken> {
    if (!this.#loaded) await this.#load();
    const { atHand } = this;
    if (atHand !== undefined) return atHand;
    const held = this.#held;
    if (this.#renewal === undefined) {
      if (held === undefined) throw new AuthenticationError({ operation });
      return given(held);
    }
    try {
      return given(await this.#renewOnce(held?.accessToken), held !== undefined);
    } catch (error) {
      // A token that has not expired yet still serves while the login host is out of reach.
      const still = await this.held();
      if (still === undefined) throw error;
      this.#renewAtMs = Math.min(this.#clock.now() + renewAgainMs, still.tokenExpiryTime ?? Infinity);
      return given(still);
    }
  }

  /** A token other than one that was refused; `undefined` when there is none to be had. */
  async renew(refused: string): Promise<string | undefined> {
    const held = this.#held?.accessToken;
    if (held !== undefined && held !== refused) return held;
    if (this.#renewal === undefined) {
      if (held === refused && this.#refused !== refused) await this.#giveUp(refused);
      return undefined;
    }
    const { accessToken } = await this.#renewOnce(refused);
    return accessToken === refused ? undefined : accessToken;
  }

  /** Somebody else from now on; a renewal under way is one of before. */
  #replace(tokens: AuthData | undefined, renewal: Renewal | undefined): void {
    this.#hold(tokens);
    this.#renewal = renewal;
    this.#pending = undefined;
  }

  /** Renews, together with everybody who asks meanwhile. */
  async #renewOnce(refused: string | undefined): Promise<AuthData> {
    for (;;) {
      const pending = (this.#pending ??= withTabLock(this.#store.lockName, this.#closed, () => {
        return this.#renewNow(refused);
      }));
      try {
        const tokens = await pending;
        if (tokens !== undefined) return tokens;
      } finally {
        if (this.#pending === pending) this.#pending = undefined;
      }
      // A login that happened in the meantime wins over what was renewed for the one before.
      if (this.#held !== undefined) return this.#held;
    }
  }

  /** Renews; gives `undefined` where that was overtaken. */
  async #renewNow(refused: string | undefined): Promise<AuthData | undefined> {
    const renewal = this.#renewal;
    const stored = await this.#read();
    if (this.#renewal !== renewal) return undefined;
    if (stored !== undefined && stored.accessToken !== refused) return this.#hold(stored);
    if (renewal === undefined) throw new AuthenticationError({});
    try {
      const tokens = await renewal(this.#held);
      if (this.#renewal !== renewal) return undefined;
      checkToken(tokens.accessToken);
      await this.#keep(tokens);
      return this.#renewal === renewal ? this.#hold(tokens) : undefined;
    } catch (error) {
      if (this.#renewal !== renewal) return undefined;
      if (LoginError.isInstance(error)) await this.#endSession(error.reason);
      throw error;
    }
  }

  /** Reads the store, when it has written what it was given. One that fails is as good as empty. */
  async #read(): Promise<AuthData | undefined> {
    await this.#writing;
    try {
      return await this.#store.read();
    } catch (error) {
      this.#onStoreFailure(error);
      return undefined;
    }
  }

  /** Writes to the store, one after the other. One that fails costs the login its place there, not the call under way. */
  #keep(tokens: AuthData | undefined): Promise<void> {
    const store = this.#store;
    const write = async (): Promise<void> => {
      try {
        await store.write(tokens);
      } catch (error) {
        this.#onStoreFailure(error);
      }
    };
    this.#writing = this.#writing.then(write);
    return this.#writing;
  }

  /** Takes a token that cannot be renewed for spent: the next login is a new one. */
  async #giveUp(refused: string): Promise<void> {
    this.#refused = refused;
    this.#onSessionEnd('token_refused');
    if ((await this.#read())?.accessToken === refused) await this.#keep(undefined);
  }

  async #endSession(reason: string): Promise<void> {
    await this.clear();
    this.#onSessionEnd(reason);
  }

  async #load(): Promise<void> {
    const stored = await this.#read();
    if (!this.#loaded && this.#held === undefined && stored !== undefined) this.#hold(stored);
    this.#loaded = true;
  }

  #hold<TTokens extends AuthData | undefined>(tokens: TTokens): TTokens {
    this.#held = tokens;
    this.#loaded = true;
    const expiresAtMs = tokens?.tokenExpiryTime ?? Number.POSITIVE_INFINITY;
    const leftMs = Math.max(0, expiresAtMs - this.#clock.now());
    this.#renewAtMs = expiresAtMs - Math.min(renewAheadMs, leftMs / 10);
    return tokens;
  }
}

function given({ accessToken }: AuthData, renewed = false): GivenToken {
  return { accessToken, renewed };
}
