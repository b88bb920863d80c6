import type { FakeUser } from '@genesys-chat/testing-fakes';
import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { emptyWorld } from '../../test/fake-world.ts';
import { walkRoomHistory } from '../history/walk-room-history.ts';
import { sendToRoom } from './send-to-room.ts';

const texts = ['Yes', 'No', 'On my way'];

describe('10,000 sends of few texts, many of them through broken connections', () => {
  test('store each message once, give its id, and keep the order of each sender', async () => {
    const { cloud, users, roomJid, clock, clientOf } = emptyWorld({
      behaviour: { messageTimestamps: 'clock' },
    });
    const operation = 'postChatsRoomMessages';
    cloud.faults.add('reset-before-processing', { operation, rate: 0.15, seed: 'before' });
    cloud.faults.add('reset-after-processing', { operation, rate: 0.15, seed: 'after' });
    cloud.faults.add('status-after-processing', { operation, rate: 0.05, seed: '5xx', status: 504 });
    const rooms = [roomJid, cloud.addRoom({ participants: users }).jid];
    const given: {
      readonly user: FakeUser;
      readonly room: string;
      readonly text: string;
      readonly id: Promise<string>;
    }[] = [];
    for (const user of users.slice(0, 2)) {
      let requests = 0;
      const client = clientOf(user, {
        fetch: (input, init) => {
          requests += 1;
          cloud.advance(requests % 3);
          return cloud.fetch(input, init);
        },
      });
      for (let number = 0; number < 5000; number += 1) {
        const room = rooms[number % 2] ?? roomJid;
        const text = texts[((number * 7) % 11) % 3] ?? 'Yes';
        const sent = sendToRoom(client, room, { message: text }, { clock });
        given.push({ user, room, text, id: sent.then(({ id }) => id) });
      }
    }
    const ids = await Promise.all(given.map(({ id }) => id));
    cloud.faults.clear();
    const stored: ChatMessageResponse[] = [];
    for (const room of rooms) {
      const walk = walkRoomHistory(clientOf(users[0] as FakeUser), room, {
        direction: 'forwards',
        pageSize: 1000,
      });
      for await (const message of walk) stored.push(message);
    }

    expect(stored).toHaveLength(10_000);
    expect(new Set(ids).size).toBe(10_000);
    const byId = new Map(stored.map((message) => [message.id, message]));
    for (const [index, { user, room, text }] of given.entries()) {
      expect(byId.get(ids[index] ?? '')).toMatchObject({ body: text, toJid: room, user: { id: user.id } });
    }
    for (const user of users.slice(0, 2)) {
      for (const room of rooms) {
        const order = stored.filter(({ toJid, user: author }) => toJid === room && author?.id === user.id);
        const called = ids.filter((_id, index) => given[index]?.user === user && given[index].room === room);
        expect(order.map(({ id }) => id)).toEqual(called);
      }
    }
  }, 300_000);
});
