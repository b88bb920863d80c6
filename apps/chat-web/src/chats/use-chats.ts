import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';
import type { ChatEntry } from './chat-entry.ts';
import { readChats } from './read-chats.ts';

/** Key of the list of chats among the queries. */
export const chatsQueryKey = ['chats'] as const;

/** Every chat of the person who is signed in. */
export function useChats(): UseQueryResult<readonly ChatEntry[]> {
  const { client } = useSession();
  return useQuery({
    queryKey: chatsQueryKey,
    queryFn: ({ signal }) => readChats(client, { signal }),
  });
}
