import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { HistoryReader } from './history-reader.ts';
import type { History } from './history.ts';
import type { StartWalk } from './read-part.ts';

/** What was read stays this long after it was last shown, for whoever comes back, in milliseconds. */
const keptMs = 3_600_000;

/** Messages of a conversation or a thread, with a way to those before and behind. */
export interface MessagesView {
  /** `undefined` until they are read for the first time. */
  readonly history: History | undefined;
  /** Whether they were read anew since they are shown; until then they may be those of an earlier visit. */
  readonly isFresh: boolean;
  /** Why they could not be read. */
  readonly error: Error | null;
  readonly retry: () => void;
  readonly loadOlder: () => void;
  readonly isLoadingOlder: boolean;
  readonly olderFailed: boolean;
  /** Reads on towards the newest message, where a part between was let go or skipped. */
  readonly loadNewer: () => void;
  readonly newerFailed: boolean;
  /** Lets go what is known and begins with the newest messages again. */
  readonly showNewest: () => Promise<void>;
  /** The same with the messages around a moment. */
  readonly showAround: (from: string, signal: AbortSignal) => Promise<void>;
}

/**
 * Reads the newest messages and keeps them; live events, edits and further pages are put into the same place.
 *
 * @param queryKey - Where they are kept.
 * @param start - Walks the history.
 * @returns What is known.
 */
export function useMessages(queryKey: readonly unknown[], start: StartWalk): MessagesView {
  const queries = useQueryClient();
  // Who opens another conversation or thread gets another component.
  const [reader] = useState(() => new HistoryReader(queries, queryKey, start));
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    queryKey,
    queryFn: ({ signal }) => reader.readNewest(signal),
    structuralSharing: false,
    gcTime: keptMs,
  });
  const older = usePaging(data?.hasOlder ?? false, () => reader.readOlder());
  const newer = usePaging(data?.hasNewer ?? false, () => reader.readNewer());
  return {
    history: data,
    isFresh: isFetchedAfterMount,
    error: data ? null : error,
    retry: () => void refetch(),
    loadOlder: older.load,
    isLoadingOlder: older.isPending,
    olderFailed: older.isError,
    loadNewer: newer.load,
    newerFailed: newer.isError,
    showNewest: () => reader.showNewest(),
    showAround: (from, signal) => reader.showAround(from, signal),
  };
}

/** Reads a further page, one at a time. */
function usePaging(hasMore: boolean, read: () => Promise<void>) {
  const { mutate, isPending, isError } = useMutation({ mutationFn: read });
  const isBusy = useRef(false);
  const load = useCallback(() => {
    if (!hasMore || isPending || isBusy.current) return;
    isBusy.current = true;
    mutate(undefined, { onSettled: () => (isBusy.current = false) });
    // A new function after each page makes a list that is still near its edge ask again.
  }, [hasMore, isPending, mutate]);
  return { load, isPending, isError };
}
