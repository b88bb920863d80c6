import { MemoryMessageStore } from './memory-message-store.ts';
import type { Collections } from './records.ts';
import type { Collection, MessageStore, Store } from './store.ts';

/** A store that is gone with the process. */
export class MemoryStore implements Store {
  #messages = new MemoryMessageStore();
  readonly #collections = new Map<string, Map<string, unknown>>();

  get messages(): MessageStore {
    return this.#messages;
  }

  collection<TName extends keyof Collections>(name: TName): Collection<Collections[TName]> {
    const records = this.#collections.get(name) ?? new Map<string, unknown>();
    this.#collections.set(name, records);
    return records as Map<string, Collections[TName]>;
  }

  /** Runs it: whoever changes the state has checked the request before, so there is nothing to undo. */
  transaction<TResult>(run: () => TResult): TResult {
    return run();
  }

  clear(): void {
    this.#messages = new MemoryMessageStore();
    for (const records of this.#collections.values()) records.clear();
  }

  close(): void {
    this.clear();
  }
}
