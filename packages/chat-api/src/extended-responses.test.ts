import type { FakeUser } from '@genesys-chat/testing-fakes';
import { describe, expect, test } from 'vitest';
import { emptyWorld } from '../test/fake-world.ts';
import { walkRoomHistory } from './history/walk-room-history.ts';
import { readRoomMessages } from './messages/read-room-messages.ts';
import { roomActionsFor } from './permissions/room-actions-for.ts';
import { sendToRoom } from './sending/send-to-room.ts';

describe('with a client that is set to extended responses', () => {
  const { cloud, users, roomJid, clock, clientOf } = emptyWorld();
  const [user] = users as [FakeUser];
  const client = clientOf(user);
  client.setReturnExtendedResponses(true);

  test('a message is sent once, walked to and read by its id', async () => {
    const { id } = await sendToRoom(client, roomJid, { message: 'Good morning' }, { clock });
    const walked: string[] = [];
    for await (const message of walkRoomHistory(client, roomJid)) walked.push(message.id);

    expect(walked).toEqual([id]);
    await expect(readRoomMessages(client, roomJid, [id])).resolves.toMatchObject({
      messages: [{ id }],
      missing: [],
    });
  });

  test('a message is looked for when no clear answer came', async () => {
    cloud.faults.next('reset-after-processing', { operation: 'postChatsRoomMessages' });
    const { id } = await sendToRoom(client, roomJid, { message: 'Good evening' }, { clock });

    await expect(readRoomMessages(client, roomJid, [id])).resolves.toMatchObject({ missing: [] });
    expect(cloud.requests.for('postChatsRoomMessages')).toHaveLength(2);
  });

  test('it is known who may do what in a room', async () => {
    await expect(roomActionsFor(client, roomJid)).resolves.toMatchObject({
      room: { jid: roomJid },
      isMember: true,
      isOwner: true,
    });
  });
});
