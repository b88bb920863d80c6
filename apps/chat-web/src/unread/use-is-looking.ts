import { useSyncExternalStore } from 'react';

/** Whether somebody looks at the window: it is in sight and has the focus. */
export function useIsLooking(): boolean {
  return useSyncExternalStore(subscribe, isLooking);
}

function isLooking(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

function subscribe(listener: () => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  addEventListener('focus', listener, { signal });
  addEventListener('blur', listener, { signal });
  document.addEventListener('visibilitychange', listener, { signal });
  return () => stopping.abort();
}
