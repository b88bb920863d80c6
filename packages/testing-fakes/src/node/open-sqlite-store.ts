import { SqliteStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';

/**
 * Opens a SQLite file for a fake in this process, or makes it. What the fake acknowledged is in the file, however
 * the process ends. The file belongs to the fake until that is closed.
 *
 * @param file - Path of the file.
 * @returns The store, for the option `store` of `createFakeGenesysCloud`.
 * @throws Error when the file cannot be used, with what to do about it.
 *
 * @example
 * ```ts
 * const cloud = createFakeGenesysCloud({ store: openSqliteStore('chat.sqlite') });
 * ```
 */
export function openSqliteStore(file: string): Store {
  return new SqliteStore(file);
}
