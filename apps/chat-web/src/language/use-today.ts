import { useSyncExternalStore } from 'react';
import { createStore } from '../state/create-store.ts';

const minuteMs = 60_000;
const today = createStore(new Date().toDateString());
let readers = 0;
let stop = (): void => undefined;

/** The day that it is; changes at midnight, within a minute or when the window is looked at again. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today.get);
}

/** One clock serves all: in a list, lines with a date come and go while somebody scrolls. */
function subscribe(listener: () => void): () => void {
  if (readers === 0) stop = start();
  readers += 1;
  const leave = today.subscribe(listener);
  return () => {
    leave();
    readers -= 1;
    if (readers === 0) stop();
  };
}

function look(): void {
  today.set(() => new Date().toDateString());
}

function start(): () => void {
  look();
  addEventListener('focus', look);
  const timer = setInterval(look, minuteMs);
  return () => {
    removeEventListener('focus', look);
    clearInterval(timer);
  };
}
