import { createFakeGenesysCloud } from '@genesys-chat/testing-fakes';
import { ApiClient } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';
import { walkRoomHistory } from './walk-room-history.ts';

const orders = ['newestFirst', 'oldestFirst'] as const;
const bounds = ['exclusive', 'inclusive'] as const;

/** The demo organisation's longest history, as one of its readers. */
function longestRoom(historyOrder: (typeof orders)[number], historyBounds: (typeof bounds)[number]) {
  const cloud = createFakeGenesysCloud({ behaviour: { historyOrder, historyBounds } });
  const room = cloud.rooms.find(({ subject }) => subject?.toLowerCase().includes('shift'));
  const user = cloud.users.find(({ id }) => room?.participantIds.includes(id));
  const client = new ApiClient({
    baseUrl: cloud.origin,
    accessToken: cloud.tokenFor(user ?? { id: '' }),
    fetch: cloud.fetch,
    rateLimit: false,
  });
  return { client, roomJid: room?.jid ?? '' };
}

describe('a walk through 5,000 messages of the fake', () => {
  test.each(orders.flatMap((order) => bounds.map((bound) => [order, bound] as const)))(
    'finds the same messages both ways, pages %s and bounds %s',
    async (order, bound) => {
      const { client, roomJid } = longestRoom(order, bound);
      const backwards: string[] = [];
      for await (const { id } of walkRoomHistory(client, roomJid, { pageSize: 500 })) backwards.push(id);
      const forwards: string[] = [];
      const walk = walkRoomHistory(client, roomJid, { pageSize: 500, direction: 'forwards' });
      for await (const { id } of walk) forwards.push(id);

      expect(backwards.length).toBeGreaterThanOrEqual(5000);
      expect(new Set(backwards).size).toBe(backwards.length);
      expect(forwards).toEqual(backwards.toReversed());
    },
    60_000,
  );
});
