import { createStore, type Store } from '../state/create-store.ts';
import type { AppDatabase } from '../storage/app-database.ts';
import { openWindowChannel, type WindowChannel } from '../storage/window-channel.ts';

/** Up to where a conversation was read, in milliseconds since 1970. */
type Mark = readonly [key: string, untilMs: number];

/** Stands for every conversation: what is older than what this browser knows of the person was read elsewhere. */
const everywhere = '';
/** The platform may date a chat a moment after its last message, in milliseconds. */
const toleranceMs = 1000;

/**
 * Up to where each conversation was read in this browser. The platform counts what is unread for whoever is there when it
 * is said, and tells it to nobody who comes later. The marks are the same in every window of a person.
 */
export class ReadMarks {
  /** The marks, by conversation. */
  readonly all: Store<ReadonlyMap<string, number>>;
  readonly #database: AppDatabase;
  readonly #windows: WindowChannel<Mark>;

  /**
   * @param kept - What the last visit left.
   * @param database - Where they are kept.
   * @param userId - The person.
   */
  constructor(kept: ReadonlyMap<string, number>, database: AppDatabase, userId: string) {
    this.all = createStore(kept);
    this.#database = database;
    this.#windows = openWindowChannel<Mark>(`read until ${userId}`, (mark) => this.#show(mark));
    if (!kept.has(everywhere)) this.set(everywhere, Date.now());
  }

  /** Takes a conversation for read up to a moment, unless it was read further. */
  set(key: string, untilMs: number): void {
    if (untilMs <= (this.all.get().get(key) ?? 0)) return;
    this.#show([key, untilMs]);
    this.#windows.tell([key, untilMs]);
    void this.#database.put('read', untilMs, key);
  }

  /** Hears no more of other windows. */
  close(): void {
    this.#windows.close();
  }

  #show([key, untilMs]: Mark): void {
    this.all.set((before) => new Map(before).set(key, untilMs));
  }
}

/** Opens the marks of a person. */
export async function openReadMarks(database: AppDatabase, userId: string): Promise<ReadMarks> {
  const { store } = database.transaction('read');
  const [keys, moments] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const kept = new Map(keys.map((key, index) => [key, moments[index] ?? 0]));
  return new ReadMarks(kept, database, userId);
}

/**
 * Whether something was said in a conversation since it was read here.
 *
 * @param marks - Up to where conversations were read.
 * @param key - The conversation.
 * @param saidAtMs - When the platform says that something was said in it, in milliseconds since 1970.
 */
export function hasNews(marks: ReadonlyMap<string, number>, key: string, saidAtMs: number): boolean {
  return saidAtMs > (marks.get(key) ?? marks.get(everywhere) ?? Infinity) + toleranceMs;
}
