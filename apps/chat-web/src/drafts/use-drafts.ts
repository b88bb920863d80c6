import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';

type Drafts = ReadonlyMap<string, string>;

const draftsQueryKey = ['drafts'];
const none: Drafts = new Map();

/** Every text that was begun, by conversation, or by conversation and thread. */
export function useDrafts(): Drafts {
  const { database } = useSession();
  const { data } = useQuery({
    queryKey: draftsQueryKey,
    queryFn: async (): Promise<Drafts> => {
      const { store } = database.transaction('drafts');
      const [keys, bodies] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, index) => [key, bodies[index] ?? '']));
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return data ?? none;
}

/** Tells those who watch the drafts of another text; without letters it is none. */
export function noteDraft(queries: QueryClient, key: string, body: string): void {
  queries.setQueryData<Drafts>(draftsQueryKey, (before) => {
    if (!before) return before;
    const drafts = new Map(before);
    if (body === '') drafts.delete(key);
    else drafts.set(key, body);
    return drafts;
  });
}
