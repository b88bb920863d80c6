import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Collection } from './store.ts';

/** Statements that all collections share. */
export interface CollectionStatements {
  readonly load: StatementSync;
  readonly save: StatementSync;
  readonly remove: StatementSync;
}

/** Prepares the statements of collections. */
export function prepareCollections(database: DatabaseSync): CollectionStatements {
  return {
    load: database.prepare('SELECT key, record FROM records WHERE collection = ? ORDER BY id'),
    save: database.prepare(
      'INSERT INTO records (collection, key, record) VALUES (?, ?, ?) ' +
        'ON CONFLICT (collection, key) DO UPDATE SET record = excluded.record',
    ),
    remove: database.prepare('DELETE FROM records WHERE collection = ? AND key = ?'),
  };
}

/**
 * A collection in a file. All of it is held in memory once it is used: everything but messages is small.
 * Keys are stored as JSON too, which keeps what SQLite would lose, such as a NUL.
 */
export class SqliteCollection<TRecord> implements Collection<TRecord> {
  readonly #name: string;
  readonly #statements: CollectionStatements;
  #loaded: Map<string, TRecord> | undefined;
  /** Whether it was read or changed since the last commit, so that a roll-back may make it wrong. */
  #isUncertain = false;

  constructor(name: string, statements: CollectionStatements) {
    this.#name = name;
    this.#statements = statements;
  }

  get(key: string): TRecord | undefined {
    return this.#records().get(key);
  }

  set(key: string, record: TRecord): void {
    const records = this.#records();
    this.#isUncertain = true;
    this.#statements.save.run(this.#name, JSON.stringify(key), JSON.stringify(record, finite));
    records.set(key, record);
  }

  delete(key: string): boolean {
    const records = this.#records();
    this.#isUncertain = true;
    this.#statements.remove.run(this.#name, JSON.stringify(key));
    return records.delete(key);
  }

  values(): Iterable<TRecord> {
    return this.#records().values();
  }

  entries(): Iterable<[string, TRecord]> {
    return this.#records().entries();
  }

  /** What was set is in the file now. */
  commit(): void {
    this.#isUncertain = false;
  }

  /** What was set since the last commit did not get into the file. */
  rollBack(): void {
    if (this.#isUncertain) this.forget();
  }

  /** Forgets what is held in memory; the file is read again. */
  forget(): void {
    this.#isUncertain = false;
    this.#loaded = undefined;
  }

  #records(): Map<string, TRecord> {
    if (this.#loaded) return this.#loaded;
    const rows = this.#statements.load.all(this.#name);
    this.#loaded = new Map(
      rows.map(({ key, record }) => [
        JSON.parse(String(key)) as string,
        JSON.parse(String(record)) as TRecord,
      ]),
    );
    this.#isUncertain = true;
    return this.#loaded;
  }
}

/** JSON has no infinity: a token that never expires gets the largest number. */
function finite(_key: string, value: unknown): unknown {
  return value === Infinity ? Number.MAX_VALUE : value;
}
