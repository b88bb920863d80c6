import {
  hashKey,
  type QueryKey,
  type UseMutateFunction,
  useMutation,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query';
import { useMemo } from 'react';

/** What can be changed, and how. */
export interface OptimisticSetup<TData, TChange> {
  /** Where it is kept. */
  readonly queryKey: QueryKey;
  /** What of it is changed, where several parts are kept together. */
  readonly part?: string;
  /** What was read of it. */
  readonly data: TData | undefined;
  /** Makes a change on the platform. */
  readonly send: (change: TChange) => Promise<unknown>;
  /** Makes the same change to what was read; done twice, it does no more than once. */
  readonly apply: (data: TData, change: TChange) => TData;
  /** Hears of a change that was made; the change goes on until what it does is done. */
  readonly onMade?: () => Promise<unknown>;
  /** Hears of a refusal as soon as the truth was read. */
  readonly onRefused?: (error: Error, change: TChange) => void;
}

/** Something with the changes that are on their way. */
export interface Optimistic<TData, TChange> {
  readonly shown: TData | undefined;
  /** Makes a change; calls back once it is made and read again. */
  readonly change: UseMutateFunction<unknown, Error, TChange>;
}

/**
 * Changes something of the platform, one change after another. Each shows from the press of the button on, over
 * whatever is read meanwhile, and no longer once it is refused.
 *
 * @param setup - What can be changed.
 * @returns It, with the changes.
 */
export function useOptimistic<TData, TChange>(
  setup: OptimisticSetup<TData, TChange>,
): Optimistic<TData, TChange> {
  const { queryKey, part, data, send, apply, onMade, onRefused } = setup;
  const mutationKey = [...queryKey, part];
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationKey,
    scope: { id: hashKey(mutationKey) },
    mutationFn: send,
    onSuccess: (_, change) => {
      queries.setQueryData<TData>(queryKey, (known) => known && apply(known, change));
    },
    onSettled: (_, refusal, change) => {
      const reading = queries.invalidateQueries({ queryKey });
      if (!refusal) return Promise.all([reading, onMade?.()]);
      void reading.then(() => onRefused?.(refusal, change));
      return undefined;
    },
  });
  const pending = useMutationState({
    filters: { mutationKey, exact: true, status: 'pending' },
    select: ({ state }) => state.variables as TChange,
  });
  const shown = useMemo(() => data && pending.reduce(apply, data), [data, pending, apply]);
  return { shown, change: mutate };
}
