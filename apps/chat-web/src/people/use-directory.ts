import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';
import { type Directory, emptyDirectory } from './directory.ts';
import { readDirectory } from './read-directory.ts';

/** The people of the organisation, read once and kept for an hour. */
export function useDirectory(): Directory {
  const { client } = useSession();
  const { data } = useQuery({
    queryKey: ['directory'],
    queryFn: () => readDirectory(client),
    staleTime: 3_600_000,
    gcTime: Infinity,
  });
  return data ?? emptyDirectory;
}
