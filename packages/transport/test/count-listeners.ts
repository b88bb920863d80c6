/** Counts the listeners of a signal from now on. */
export function countListeners(signal: AbortSignal): () => number {
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...values: Parameters<typeof add>) => {
    listeners += 1;
    add(...values);
  };
  signal.removeEventListener = (...values: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...values);
  };
  return () => listeners;
}
