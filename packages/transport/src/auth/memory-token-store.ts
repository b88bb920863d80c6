import type { AuthData } from './auth-data.ts';
import type { TokenStore } from './token-store.ts';

/** Keeps tokens for as long as the page or process lives. */
export function createMemoryTokenStore(): TokenStore {
  let kept: AuthData | undefined;
  return {
    read: () => kept,
    write: (tokens) => {
      kept = tokens;
    },
  };
}
