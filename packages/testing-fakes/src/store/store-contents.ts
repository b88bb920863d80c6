import type { Collections, MessageRecord } from './records.ts';
import type { Store } from './store.ts';

/** All that a store holds, as values. */
export interface StoreContents {
  /** Keys and records of each collection, by its name. */
  readonly collections: {
    readonly [TName in keyof Collections]: readonly (readonly [string, Collections[TName]])[];
  };
  /** Messages of all conversations; those of one are in the order of time. */
  readonly messages: readonly MessageRecord[];
}

const names: Readonly<Record<keyof Collections, true>> = {
  users: true,
  clients: true,
  conversations: true,
  activity: true,
  readMarkers: true,
  favorites: true,
  tokens: true,
  codes: true,
  refreshTokens: true,
  channels: true,
  userSettings: true,
  organizationSettings: true,
  organizations: true,
  randomStates: true,
};

/** Reads all that a store holds. */
export function readContents(store: Store): StoreContents {
  const collections = Object.keys(names).map((name) => [
    name,
    [...store.collection(name as keyof Collections).entries()],
  ]);
  const messages = [...store.collection('conversations').values()].flatMap(({ key: conversationKey }) =>
    store.messages.page({ of: { conversationKey }, limit: Infinity }).toReversed(),
  );
  return {
    collections: Object.fromEntries(collections) as StoreContents['collections'],
    messages,
  };
}

/** Puts into a store what was read from one; whatever it holds is gone. */
export function replaceContents(store: Store, { collections, messages }: StoreContents): void {
  store.transaction(() => {
    store.clear();
    for (const name of Object.keys(names) as (keyof Collections)[]) {
      const collection = store.collection(name);
      for (const [key, record] of collections[name]) collection.set(key, record);
    }
    for (const message of messages) store.messages.add(message);
  });
}
