import { getUsersMe, sendToRoom } from '@genesys-chat/chat-api';
import { createLiveChat } from '@genesys-chat/realtime';
import { createFakeGenesysCloud } from '@genesys-chat/testing-fakes';
import { ApiClient } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';

function setScene() {
  const cloud = createFakeGenesysCloud({ seed: 'empty' });
  const user = cloud.addUser();
  const room = cloud.addRoom({ participants: [user] });
  const { fetch, clock } = cloud;
  const client = new ApiClient({ baseUrl: cloud.origin, accessToken: cloud.tokenFor(user), fetch, clock });
  return { cloud, user, room, client };
}

/** Lets everything happen that waits for nothing but its turn. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('a client that goes by the clock of the fake', () => {
  test('waits as long as it is told to, in no time', async () => {
    const { cloud, client } = setScene();
    cloud.faults.next('rate-limited', { retryAfter: 30 });
    let isDone = false;
    const call = getUsersMe(client).then(() => (isDone = true));

    await settle();
    cloud.advance(29_000);
    await settle();
    expect(isDone).toBe(false);

    cloud.advance(10_000);
    await call;
    expect(cloud.requests.for('getUsersMe')).toHaveLength(2);
  });

  test('finds what it has sent by the times that the fake gives', async () => {
    const { cloud, room, client } = setScene();
    cloud.faults.next('reset-after-processing', { operation: 'postChatsRoomMessages' });

    await sendToRoom(client, room.jid, { message: 'Good morning' }, { clock: cloud.clock });

    expect(cloud.requests.for('postChatsRoomMessages')).toHaveLength(1);
  });

  test('hears a room live by it', async () => {
    const { cloud, user, room, client } = setScene();
    const live = createLiveChat(client, { webSocket: cloud.WebSocket, clock: cloud.clock });
    const heard: string[] = [];
    for await (const event of live.room(room.jid)) {
      if (event.type === 'status' && event.status === 'live') cloud.addMessage(user, room, 'Good morning');
      if (event.type !== 'message') continue;
      heard.push(event.message.body);
      break;
    }
    live.close();

    expect(heard).toEqual(['Good morning']);
  });
});
