import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';
import { type Person, toPerson } from './person.ts';
import { useDirectory } from './use-directory.ts';
import { getUserOperation } from './user-operations.ts';

/** A person by user id; whoever is not in the directory is read alone. `undefined` until known. */
export function usePerson(userId: string | undefined): Person | undefined {
  const { client } = useSession();
  const { byId, people } = useDirectory();
  const known = userId === undefined ? undefined : byId.get(userId);
  const { data } = useQuery({
    queryKey: ['person', userId],
    queryFn: async () =>
      toPerson(await client.send(getUserOperation, { path: { userId: userId ?? '' } })) ?? null,
    enabled: userId !== undefined && people.length > 0 && known === undefined,
    staleTime: Infinity,
  });
  return known ?? data ?? undefined;
}
