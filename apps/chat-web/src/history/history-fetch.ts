import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { History } from './history.ts';
import { nextTask } from './next-task.ts';

/** What is told of a history does this to what is known of it. Done twice, it does no more than once. */
export type Change = (known: History) => History;

/** A history that is being read. */
interface Fetch {
  readonly queries: QueryClient;
  readonly queryKey: QueryKey;
  readonly keyHash: string;
  /** What was told since. */
  readonly told: Change[];
  /** Whether nothing else of the history was read at the same time. */
  isAlone: boolean;
}

const fetches = new Set<Fetch>();

/**
 * Reads a history. The answer may be older than what is told while it is on its way, so that is done to it again: it
 * would lack a message, keep a deleted one, or undo an edit.
 *
 * @param queries - Where the history is kept.
 * @param queryKey - Its key there.
 * @param read - Reads it.
 * @returns The history with everything that was told meanwhile.
 */
export function fetchHistory(
  queries: QueryClient,
  queryKey: QueryKey,
  read: () => Promise<History>,
): Promise<History> {
  return follow(begin(queries, queryKey), read);
}

/**
 * Reads another part of a history and puts it in the place of what is known. If something was read at the same time,
 * nobody knows which of the two is newer; then the newest page is read again, which makes up for it.
 *
 * @param queries - Where the history is kept.
 * @param queryKey - Its key there.
 * @param read - Reads it.
 */
export async function replaceHistory(
  queries: QueryClient,
  queryKey: QueryKey,
  read: () => Promise<History>,
): Promise<void> {
  const fetch = begin(queries, queryKey);
  queries.setQueryData<History>(queryKey, await follow(fetch, read));
  if (!fetch.isAlone) await queries.invalidateQueries({ queryKey });
}

/** Reads a history anew. A first reading is left to end before, and what it brings may be older than the request. */
export async function refetchHistory(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  const query = queries.getQueryCache().find<History>({ queryKey });
  if (query && !query.state.data) await query.promise?.catch(() => undefined);
  // Why a first reading failed is shown, with a way to try again.
  if (query?.state.status !== 'error') await queries.invalidateQueries({ queryKey });
}

/** Tells those who read a history, or any where no key is given, of a change. */
export function tellFetches(queries: QueryClient, queryKey: QueryKey | undefined, change: Change): void {
  for (const fetch of underWay(queries, queryKey)) fetch.told.push(change);
}

function begin(queries: QueryClient, queryKey: QueryKey): Fetch {
  const others = underWay(queries, queryKey);
  for (const other of others) other.isAlone = false;
  const isAlone = others.length === 0;
  const fetch = { queries, queryKey, keyHash: hashKey(queryKey), told: [], isAlone };
  fetches.add(fetch);
  return fetch;
}

async function follow(fetch: Fetch, read: () => Promise<History>): Promise<History> {
  try {
    return tellAgain(fetch, await read());
  } finally {
    void end(fetch);
  }
}

/** Ends when the history is in its place: what is told before that would go with what is there until then. */
async function end(fetch: Fetch): Promise<void> {
  await nextTask();
  fetches.delete(fetch);
  if (fetch.told.length === 0) return;
  fetch.queries.setQueryData<History>(fetch.queryKey, (known) => known && tellAgain(fetch, known));
}

function tellAgain({ told }: Fetch, history: History): History {
  return told.splice(0).reduce((known, change) => change(known), history);
}

function underWay(queries: QueryClient, queryKey: QueryKey | undefined): readonly Fetch[] {
  const keyHash = queryKey && hashKey(queryKey);
  return [...fetches].filter(
    (fetch) => fetch.queries === queries && (keyHash === undefined || fetch.keyHash === keyHash),
  );
}
