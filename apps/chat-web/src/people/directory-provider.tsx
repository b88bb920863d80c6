import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSession } from '../session/session.ts';
import { type Directory, emptyDirectory, withPeople } from './directory.ts';
import { readDirectory } from './read-directory.ts';
import { DirectoryContext, directoryQueryKey } from './use-directory.ts';

/** Reads the people of the organisation, once, and keeps them for an hour, for everything that is inside. */
export function DirectoryProvider({ children }: { readonly children: ReactNode }) {
  const { client } = useSession();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: directoryQueryKey,
    queryFn: async () => {
      const directory = await readDirectory(client);
      // Those who were read one by one stay known, also those of meanwhile.
      const before = queries.getQueryData<Directory>(directoryQueryKey);
      return withPeople(directory, before?.people ?? []);
    },
    staleTime: 3_600_000,
    gcTime: Infinity,
  });
  return <DirectoryContext value={data ?? emptyDirectory}>{children}</DirectoryContext>;
}
