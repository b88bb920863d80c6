import { useId, useLayoutEffect } from 'react';
import { createStore } from '../state/create-store.ts';
import { useStore } from '../state/use-store.ts';

/** The places where toasts could show: the page, and over it an open window. The one on top comes last. */
const places = createStore<readonly string[]>([]);

/** Takes part as a place for toasts; says whether it is the one on top, which shows them. */
export function useIsOnTop(): boolean {
  const id = useId();
  useLayoutEffect(() => {
    places.set((others) => [...others, id]);
    return () => places.set((all) => all.filter((place) => place !== id));
  }, [id]);
  return useStore(places).at(-1) === id;
}
