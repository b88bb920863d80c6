import { useSyncExternalStore } from 'react';
import type { Store } from './create-store.ts';

/** Watches a store. */
export function useStore<TValue>(store: Store<TValue>): TValue {
  return useSyncExternalStore(store.subscribe, store.get);
}
