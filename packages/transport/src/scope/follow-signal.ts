const followers = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal fires, until it is told to stop. However many follow one signal, it gets one listener: an
 * `AbortSignal` walks through all its listeners to add or remove one, and warns of a leak when there are many.
 */
export function followSignal(signal: AbortSignal, callback: () => void): () => void {
  const all = followers.get(signal) ?? listenTo(signal);
  all.add(callback);
  return () => {
    all.delete(callback);
    if (all.size > 0 || followers.get(signal) !== all) return;
    followers.delete(signal);
    signal.removeEventListener('abort', tell);
  };
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const all = new Set<() => void>();
  followers.set(signal, all);
  signal.addEventListener('abort', tell);
  return all;
}

function tell(event: Event): void {
  for (const callback of followers.get(event.target as AbortSignal) ?? []) callback();
}
