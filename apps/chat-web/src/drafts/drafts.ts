import { createStore, type Store } from '../state/create-store.ts';
import { type AppDatabase, writeAtOnce } from '../storage/app-database.ts';
import { openWindowChannel, type WindowChannel } from '../storage/window-channel.ts';

/** A text that was begun: where it belongs, and what it says now. */
type Entry = readonly [key: string, body: string];

/**
 * Texts that were begun, by conversation, or by conversation and thread. They are kept over reloads, and are the same in
 * every window of a person: what is written in one shows in the others at once, so none saves over another's text.
 */
export class Drafts {
  readonly bodies: Store<ReadonlyMap<string, string>>;
  readonly #database: AppDatabase;
  readonly #windows: WindowChannel<Entry>;

  /**
   * @param kept - What the last visit left.
   * @param database - Where they are kept.
   * @param userId - The person.
   */
  constructor(kept: ReadonlyMap<string, string>, database: AppDatabase, userId: string) {
    this.bodies = createStore(kept);
    this.#database = database;
    this.#windows = openWindowChannel<Entry>(`drafts ${userId}`, (entry) => this.#show(entry));
  }

  /** Changes a text; without a letter in it there is nothing to keep. */
  set(key: string, body: string): void {
    this.#show([key, body]);
    this.#windows.tell([key, body]);
    void writeAtOnce(this.#database, 'drafts', (store) =>
      body.trim() === '' ? store.delete(key) : store.put(body, key),
    );
  }

  /** Hears no more of other windows. */
  close(): void {
    this.#windows.close();
  }

  #show([key, body]: Entry): void {
    this.bodies.set((before) => new Map(before).set(key, body));
  }
}

/** Opens the drafts of a person. */
export async function openDrafts(database: AppDatabase, userId: string): Promise<Drafts> {
  const { store } = database.transaction('drafts');
  const [keys, bodies] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const kept = new Map(keys.map((key, index) => [key, bodies[index] ?? '']));
  return new Drafts(kept, database, userId);
}
