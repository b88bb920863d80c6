import { getChatsSettings } from '@genesys-chat/chat-api';
import type { ChatSettings } from '@genesys-chat/models';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';

/** Key of the organisation's settings among the queries. */
export const organizationSettingsQueryKey = ['settings', 'organization'] as const;
/** They change rarely, so they are read again after this time, in milliseconds. */
const freshMs = 300_000;

/** What holds for everybody of the organisation. */
export function useOrganizationSettings(): UseQueryResult<ChatSettings> {
  const { client } = useSession();
  return useQuery({
    queryKey: organizationSettingsQueryKey,
    queryFn: ({ signal }) => getChatsSettings(client, { signal }),
    staleTime: freshMs,
  });
}
