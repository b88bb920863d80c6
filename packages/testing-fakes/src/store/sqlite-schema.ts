import type { DatabaseSync } from 'node:sqlite';

/** Version of the tables; a file with another one is refused. */
const schemaVersion = 1;

/** Marks a file as a data file of this fake: `GCFk`. */
const applicationId = 0x47_43_46_6b;

/**
 * Each index ends in the row id by itself, so that every page is read in order from an index. The last one holds
 * replies that have a thread of their own, which belong to the thread they answer as well.
 */
const tables = `
  CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (collection, key)
  ) STRICT;
  CREATE TABLE messages (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    conversation_key TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    parent_thread_id TEXT,
    created_at REAL NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX messages_of_conversation ON messages (conversation_key, created_at);
  CREATE INDEX messages_without_replies ON messages (conversation_key, created_at) WHERE parent_thread_id IS NULL;
  CREATE INDEX messages_of_thread ON messages (thread_id, created_at);
  CREATE INDEX replies_of_thread ON messages (parent_thread_id, created_at)
    WHERE parent_thread_id IS NOT NULL AND parent_thread_id <> thread_id;
`;

/** Makes the tables of a new file, or makes sure that an old one has them. */
export function createSchema(database: DatabaseSync): void {
  const { application_id: owner } = readPragma(database, 'application_id');
  const { user_version: version } = readPragma(database, 'user_version');
  if (owner === applicationId && version === schemaVersion) return;
  if (owner === applicationId) {
    throw new Error(
      `it was written by another version (${String(version)}, not ${schemaVersion}). Name another file.`,
    );
  }
  if (database.prepare('SELECT 1 FROM sqlite_schema').get()) {
    throw new Error('it is the database of another program. Name another file.');
  }
  database.exec(`
    BEGIN;
    ${tables}
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `);
}

function readPragma(database: DatabaseSync, name: string): Record<string, unknown> {
  return database.prepare(`PRAGMA ${name}`).get() ?? {};
}
