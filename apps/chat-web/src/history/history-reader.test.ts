import { createFakeGenesysCloud, type FakeUser } from '@genesys-chat/testing-fakes';
import { ApiClient } from '@genesys-chat/transport';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { sendMessage, walkHistory } from '../conversation/conversation-api.ts';
import { historyQueryKey } from './history-cache.ts';
import { HistoryReader } from './history-reader.ts';
import type { History } from './history.ts';

test('leaves room for a message when somebody scrolls faster than the platform allows', async () => {
  const cloud = createFakeGenesysCloud();
  const [ana] = cloud.users as [FakeUser];
  const room = cloud.addRoom();
  for (let count = 0; count < 2000; count += 1) cloud.addMessage(ana, room, `Message ${count}`);
  const client = new ApiClient({
    baseUrl: cloud.origin,
    accessToken: cloud.tokenFor(ana),
    fetch: cloud.fetch,
    rateLimit: { requestsPerMinute: 10 },
  });
  const conversation = { kind: 'room', roomJid: room.jid } as const;
  const queries = new QueryClient();
  const queryKey = historyQueryKey(conversation);
  const reader = new HistoryReader(queries, queryKey, (options) =>
    walkHistory(client, conversation, options),
  );
  queries.setQueryData<History>(queryKey, await reader.readNewest(new AbortController().signal));
  const scrolled = (async () => {
    while (client.rateLimit?.waiting === 0) await reader.readOlder();
  })();
  scrolled.catch(() => undefined);
  await expect.poll(() => client.rateLimit?.waiting).toBe(1);

  expect(await sendMessage(client, conversation, { message: 'In between' })).toMatchObject({
    id: expect.any(String) as string,
  });
});
