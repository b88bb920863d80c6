import type { Room } from '@genesys-chat/models';
import { type QueryKey, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';
import { readDetails } from './conversation-api.ts';
import { type Conversation, conversationKey } from './conversation.ts';

/** No live event tells of properties and pins, so they are read again now and then, in milliseconds. */
const refreshMs = 30_000;

/** Key of what a conversation is among the queries. */
export function detailsQueryKey(conversation: Conversation): QueryKey {
  return ['details', conversationKey(conversation)];
}

/** The properties of a room; of a one-to-one its pins alone. */
export function useDetails(conversation: Conversation | undefined): UseQueryResult<Room> {
  const { client } = useSession();
  return useQuery({
    queryKey: conversation ? detailsQueryKey(conversation) : [],
    queryFn: conversation ? ({ signal }) => readDetails(client, conversation, { signal }) : skipToken,
    refetchInterval: refreshMs,
  });
}
