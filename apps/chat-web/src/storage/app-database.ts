import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OutboxEntry } from '../outbox/outbox-entry.ts';

/** What this browser keeps for one person between two visits. */
export interface AppDatabaseSchema extends DBSchema {
  /** Messages that are not sent yet, by their own id. */
  readonly outbox: { readonly key: string; readonly value: OutboxEntry };
  /** Text that was begun, by conversation or thread. */
  readonly drafts: { readonly key: string; readonly value: string };
  /** When a conversation was last read, in milliseconds since 1970. */
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

/** Forgets everything that is kept for a person. */
export async function clearAppDatabase(database: AppDatabase): Promise<void> {
  await Promise.all([database.clear('outbox'), database.clear('drafts'), database.clear('read')]);
}

function databaseName(userId: string): string {
  return `genesys-chat ${userId}`;
}
