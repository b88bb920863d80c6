import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../session/session.ts';
import { type Directory, emptyDirectory, withPeople } from './directory.ts';
import { type Person, toPerson } from './person.ts';
import { directoryQueryKey, useDirectory } from './use-directory.ts';
import { getUserOperation } from './user-operations.ts';

/** A person by user id; whoever is not in the directory is read alone and put there. `undefined` until known. */
export function usePerson(userId: string | undefined): Person | undefined {
  const { client } = useSession();
  const queries = useQueryClient();
  const directory = useDirectory();
  const known = userId === undefined ? undefined : directory.byId.get(userId);
  const isMissing = userId !== undefined && directory !== emptyDirectory && known === undefined;
  useEffect(() => {
    if (!isMissing) return;
    const queryFn = async (): Promise<Person | null> => {
      const person = toPerson(await client.send(getUserOperation, { path: { userId } }));
      if (person) {
        queries.setQueryData<Directory>(
          directoryQueryKey,
          (before) => before && withPeople(before, [person]),
        );
      }
      return person ?? null;
    };
    // Whoever cannot be read stays unknown.
    queries.fetchQuery({ queryKey: ['person', userId], queryFn, staleTime: Infinity }).catch(() => undefined);
  }, [isMissing, userId, client, queries]);
  return known;
}
