import type { AuthData } from './auth-data.ts';
import type { TokenStore } from './token-store.ts';

/** Keeps the access token for as long as the tab lives, reloads included; a refresh token is never written. */
export function createSessionTokenStore(storage: Storage, prefix: string): TokenStore {
  const key = `${prefix}_auth_data`;
  return {
    read: () => parse(storage.getItem(key)),
    write: (tokens) => {
      if (tokens === undefined) storage.removeItem(key);
      else {
        const { accessToken, tokenExpiryTime, tokenExpiryTimeString } = tokens;
        storage.setItem(key, JSON.stringify({ accessToken, tokenExpiryTime, tokenExpiryTimeString }));
      }
    },
  };
}

function parse(text: string | null): AuthData | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<AuthData> | null;
    return typeof value?.accessToken === 'string' ? (value as AuthData) : undefined;
  } catch {
    return undefined;
  }
}
