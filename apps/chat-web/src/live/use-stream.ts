import { useCallback, useEffect, useState } from 'react';
import { forgetStatus } from './connection.ts';

/** How following a live stream goes. */
export interface FollowedStream {
  /** Why it ended for good; nothing comes in live any more. */
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * Follows a live stream for as long as a component is there.
 *
 * @param follow - Reads the stream to its end; `undefined` where there is none. Each new function is another stream.
 * @returns Whether it ended with an error, and a way to begin anew.
 */
export function useStream(follow: ((signal: AbortSignal) => Promise<void>) | undefined): FollowedStream {
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!follow) return undefined;
    const stopping = new AbortController();
    const { signal } = stopping;
    follow(signal).catch((reason: unknown) => {
      if (signal.aborted) return;
      forgetStatus(signal);
      setError(reason);
    });
    return () => {
      stopping.abort();
      forgetStatus(signal);
      setError(undefined);
    };
  }, [follow, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { error, retry };
}
