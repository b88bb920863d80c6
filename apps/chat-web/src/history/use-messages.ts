import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { fetchHistory } from './history-cache.ts';
import { addNewer, addOlder, type History, mergeNewest, newestHistory } from './history.ts';
import { nextTask } from './next-task.ts';
import { NewerPages, readNewest, readOlder, readPart, type StartWalk } from './read-part.ts';

/** Few, because the first page is what somebody waits for. */
const firstCount = 50;
/** Many, because requests are what the platform counts. */
const furtherCount = 100;

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
  const known = (): History | undefined => queries.getQueryData<History>(queryKey);
  const replaceBy = async (read: () => Promise<History>): Promise<void> =>
    void queries.setQueryData<History>(queryKey, await fetchHistory(queries, queryKey, read));
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    queryKey,
    queryFn: ({ signal }): Promise<History> => {
      const before = known();
      return fetchHistory(queries, queryKey, async () => {
        const page = await readNewest(start, before, { count: firstCount, signal });
        return mergeNewest(known(), page, before);
      });
    },
    structuralSharing: false,
    gcTime: keptMs,
  });
  const older = usePaging(data?.hasOlder ?? false, async () => {
    const before = known();
    const [oldest, ...rest] = before?.messages ?? [];
    if (!before || !oldest) return;
    await replaceBy(async () => {
      const part = await readOlder(start, [oldest, ...rest], furtherCount);
      await nextTask();
      const now = known() ?? before;
      // What was let go or skipped meanwhile makes the page one of another place.
      return now.messages[0]?.id === oldest.id ? addOlder(now, part) : now;
    });
  });
  const newerPages = useRef(new NewerPages());
  const newer = usePaging(data?.hasNewer ?? false, async () => {
    const before = known();
    const from = before?.messages.at(-1)?.dateCreated;
    if (!before || from === undefined) return;
    let isLast = false;
    await replaceBy(async () => {
      const part = await newerPages.current.read(start, from, furtherCount);
      await nextTask();
      ({ isLast } = part);
      const now = known() ?? before;
      return now.messages.at(-1)?.dateCreated === from ? addNewer(now, part) : now;
    });
    // The last page is read ahead: what came in after that, and before it was wanted, was told to nobody.
    if (isLast) await queries.invalidateQueries({ queryKey });
  });
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
    showNewest: () => replaceBy(async () => newestHistory(await readPart(start, { count: firstCount }))),
    showAround: (from, signal) =>
      replaceBy(async () => {
        const around = { from, count: furtherCount, signal };
        const [before, behind] = await Promise.all([
          readPart(start, around),
          readPart(start, { ...around, direction: 'forwards' }),
        ]);
        return addNewer(newestHistory(before), behind);
      }),
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
