/** Waits for a promise, but no longer than until the signal fires; then rejects with the signal's reason. */
export function waitFor<TValue>(promise: Promise<TValue>, signal: AbortSignal | undefined): Promise<TValue> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    // A signal's reason is whatever the caller passed to abort(), and is handed on as it is.
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
