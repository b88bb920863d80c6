import type { AuthData } from './auth-data.ts';

/**
 * Where a client keeps its tokens. In memory by default; implement it to share a login between processes or tabs.
 * Whoever can read the store can act as the user.
 */
export interface TokenStore {
  /**
   * Name of the lock to hold while a token is renewed, for a store that several tabs share. Renewals are then
   * serialised by the Web Locks API where there is one.
   */
  readonly lockName?: string | undefined;
  /**
   * Reads what is kept.
   *
   * @returns The tokens, or `undefined` when there are none.
   */
  read(): AuthData | undefined | Promise<AuthData | undefined>;
  /**
   * Keeps tokens instead of those kept so far.
   *
   * @param tokens - The tokens; `undefined` forgets.
   */
  write(tokens: AuthData | undefined): void | Promise<void>;
}
