import type { ChatMessageEntityListing, HistoryQuery } from '@genesys-chat/models';
import type { CallOptions } from '@genesys-chat/transport';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { addOlder, type History, mergeNewest } from './history.ts';

const pageSize = 50;

/** Messages of a conversation or a thread, with a way to the older ones. */
export interface MessagesView {
  /** `undefined` until they are read for the first time. */
  readonly history: History | undefined;
  /** Why they could not be read. */
  readonly error: Error | null;
  readonly retry: () => void;
  readonly loadOlder: () => void;
  readonly isLoadingOlder: boolean;
  readonly olderFailed: boolean;
}

/**
 * Reads the newest messages and keeps them; live events, edits and older pages are put into the same place.
 *
 * @param queryKey - Where they are kept.
 * @param read - Reads a page.
 * @returns What is known.
 */
export function useMessages(
  queryKey: readonly unknown[],
  read: (query: HistoryQuery, options?: CallOptions) => Promise<ChatMessageEntityListing>,
): MessagesView {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<History> => {
      const before = queries.getQueryData<History>(queryKey);
      const page = await read({ limit: pageSize }, { signal });
      return mergeNewest(queries.getQueryData<History>(queryKey), page.entities, pageSize, before);
    },
    structuralSharing: false,
  });
  const { mutate, isPending, isError } = useMutation({
    mutationFn: async () => {
      const [oldest] = queries.getQueryData<History>(queryKey)?.messages ?? [];
      if (!oldest) return;
      const page = await read({ limit: pageSize, before: oldest.dateCreated });
      queries.setQueryData<History>(queryKey, (known) => known && addOlder(known, page.entities, pageSize));
    },
  });
  const hasOlder = data?.hasOlder ?? false;
  const isBusy = useRef(false);
  const loadOlder = useCallback(() => {
    if (!hasOlder || isPending || isBusy.current) return;
    isBusy.current = true;
    mutate(undefined, { onSettled: () => (isBusy.current = false) });
    // A new function after each page makes a list that is still near its top ask again.
  }, [hasOlder, isPending, mutate]);
  return {
    history: data,
    error: data ? null : error,
    retry: () => void refetch(),
    loadOlder,
    isLoadingOlder: isPending,
    olderFailed: isError,
  };
}
