/** A signal of one's own that also fires when another one does. */
export interface LinkedSignal {
  readonly signal: AbortSignal;
  /** Fires the signal and lets go of the other one. */
  readonly end: () => void;
}

/** Makes a signal that follows another one until it is ended; unlike `AbortSignal.any` it leaves nothing behind. */
export function linkedSignal(parent: AbortSignal | undefined): LinkedSignal {
  const controller = new AbortController();
  const follow = (): void => controller.abort(parent?.reason);
  if (parent?.aborted === true) follow();
  else parent?.addEventListener('abort', follow, { once: true });
  const end = (): void => {
    parent?.removeEventListener('abort', follow);
    controller.abort();
  };
  return { signal: controller.signal, end };
}
