import type { DatabaseSync } from 'node:sqlite';
import type { Collections } from './records.ts';
import { type CollectionStatements, SqliteCollection, prepareCollections } from './sqlite-collection.ts';
import { SqliteMessageStore } from './sqlite-message-store.ts';
import { openDatabase } from './sqlite-open.ts';
import type { Collection, MessageStore, Store } from './store.ts';

/** A store in a SQLite file: it survives the process, however that ends. */
export class SqliteStore implements Store {
  /** {@inheritDoc Store.messages} */
  readonly messages: MessageStore;
  readonly #database: DatabaseSync;
  readonly #statements: CollectionStatements;
  readonly #collections = new Map<string, SqliteCollection<unknown>>();
  #isInTransaction = false;
  #isClosed = false;

  /**
   * Opens the file, or makes it.
   *
   * @param file - Its path.
   * @throws Error when the file cannot be used, with what to do about it.
   */
  constructor(file: string) {
    this.#database = openDatabase(file);
    this.#statements = prepareCollections(this.#database);
    this.messages = new SqliteMessageStore(this.#database);
  }

  /** {@inheritDoc Store.collection} */
  collection<TName extends keyof Collections>(name: TName): Collection<Collections[TName]> {
    const collection = this.#collections.get(name) ?? new SqliteCollection(name, this.#statements);
    this.#collections.set(name, collection);
    return collection as Collection<Collections[TName]>;
  }

  /** {@inheritDoc Store.transaction} */
  transaction<TResult>(run: () => TResult): TResult {
    if (this.#isInTransaction) return run();
    this.#isInTransaction = true;
    this.#database.exec('BEGIN');
    try {
      const result = run();
      this.#database.exec('COMMIT');
      for (const collection of this.#collections.values()) collection.commit();
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    } finally {
      this.#isInTransaction = false;
    }
  }

  /** {@inheritDoc Store.clear} */
  clear(): void {
    this.transaction(() => this.#database.exec('DELETE FROM records; DELETE FROM messages'));
    for (const collection of this.#collections.values()) collection.forget();
  }

  /** {@inheritDoc Store.close} */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#database.close();
  }

  #rollBack(): void {
    for (const collection of this.#collections.values()) collection.rollBack();
    try {
      this.#database.exec('ROLLBACK');
    } catch {
      // A COMMIT that failed may have been rolled back by SQLite itself.
    }
  }
}
