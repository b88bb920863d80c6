import { getChatsUsersMeSettings } from '@genesys-chat/chat-api';
import type { UserSettingsForChat } from '@genesys-chat/models';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';

/** Key of one's own settings among the queries. */
export const mySettingsQueryKey = ['settings', 'me'] as const;

/** What the platform keeps of the person's own choices. */
export function useMySettings(): UseQueryResult<UserSettingsForChat> {
  const { client } = useSession();
  return useQuery({
    queryKey: mySettingsQueryKey,
    queryFn: ({ signal }) => getChatsUsersMeSettings(client, { signal }),
  });
}
