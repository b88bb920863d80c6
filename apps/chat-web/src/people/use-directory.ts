import { createContext, use } from 'react';
import { type Directory, emptyDirectory } from './directory.ts';

/** Key of the directory among the queries. */
export const directoryQueryKey = ['directory'] as const;

/** The directory, which every message needs: one reader of it for each would make scrolling slow. */
export const DirectoryContext = createContext<Directory>(emptyDirectory);

/** The people of the organisation; nobody until they are read. */
export function useDirectory(): Directory {
  return use(DirectoryContext);
}
