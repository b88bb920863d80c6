import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { OutboxEntry } from '../outbox/outbox-entry.ts';

/** What this browser keeps for one person between two visits. */
export interface AppDatabaseSchema extends DBSchema {
  /** Messages that are not sent yet, by their own id. */
  readonly outbox: { readonly key: string; readonly value: OutboxEntry };
  /** Text that was begun, by conversation or thread. */
  readonly drafts: { readonly key: string; readonly value: string };
  /** Up to where a conversation was read, in milliseconds since 1970. */
  readonly read: { readonly key: string; readonly value: number };
}

/** The database of one person. */
export interface AppDatabase extends IDBPDatabase<AppDatabaseSchema> {}

/** Opens the database of a person. */
export function openAppDatabase(userId: string): Promise<AppDatabase> {
  return openDB<AppDatabaseSchema>(databaseName(userId), 1, {
    upgrade: (database) => {
      database.createObjectStore('outbox', { keyPath: 'localId' });
      database.createObjectStore('drafts');
      database.createObjectStore('read');
    },
  });
}

/**
 * Writes what has to outlive a page that is left in the next moment: without a commit, a browser takes back what the page
 * was not told of any more.
 *
 * @param database - The database.
 * @param name - Where to write.
 * @param write - Writes, by one request.
 */
export async function writeAtOnce<TName extends 'drafts' | 'outbox'>(
  database: AppDatabase,
  name: TName,
  write: (store: IDBPObjectStore<AppDatabaseSchema, [TName], TName, 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  const transaction = database.transaction(name, 'readwrite');
  const written = write(transaction.store);
  transaction.commit();
  await Promise.all([written, transaction.done]);
}

/** Forgets everything that is kept for a person. */
export async function clearAppDatabase(database: AppDatabase): Promise<void> {
  await Promise.all([database.clear('outbox'), database.clear('drafts'), database.clear('read')]);
}

function databaseName(userId: string): string {
  return `genesys-chat ${userId}`;
}
