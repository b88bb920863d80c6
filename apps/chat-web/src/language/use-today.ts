import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;

/** The day that it is; changes at midnight, within a minute or when the window is looked at again. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, () => new Date().toDateString());
}

function subscribe(listener: () => void): () => void {
  addEventListener('focus', listener);
  const timer = setInterval(listener, minuteMs);
  return () => {
    removeEventListener('focus', listener);
    clearInterval(timer);
  };
}
