import type { DatabaseSync } from 'node:sqlite';
import type * as NodeSqlite from 'node:sqlite';
import { createSchema } from './sqlite-schema.ts';

/** How long to wait for another process to let go of the file, in milliseconds. */
const lockTimeoutMs = 1000;

/**
 * Opens a data file, or makes it. The file belongs to this process until it is closed, and a transaction is on
 * disk when it is over: neither a killed process nor a power cut takes back what was acknowledged.
 */
export function openDatabase(file: string): DatabaseSync {
  const sqlite = process.getBuiltinModule('node:sqlite') as typeof NodeSqlite | undefined;
  if (!sqlite) {
    throw new Error(
      'A data file needs the SQLite of Node 22.13 or later: update Node, or start without one.',
    );
  }
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file, { timeout: lockTimeoutMs });
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    createSchema(database);
    return database;
  } catch (error) {
    database?.close();
    throw new Error(`The data file ${file} cannot be used: ${remedyFor(error)}`, { cause: error });
  }
}

function remedyFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/locked|busy/i.test(message))
    return 'another process has it open. Stop that one, or name another file.';
  if (/unable to open/i.test(message)) return 'its folder has to exist, and both have to be writable.';
  if (/not a database/i.test(message)) return 'it is something else than a data file. Name another file.';
  return message;
}
