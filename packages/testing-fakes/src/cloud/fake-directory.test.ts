import type { ChatItemCursorListing } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { apiOf } from '../../test/api.ts';
import { listen } from '../../test/listener.ts';
import { RoomScene } from '../../test/room.ts';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';

describe('an empty fake', () => {
  test('has an administrator, two clients and no room', () => {
    const { users, rooms, clients } = createFakeGenesysCloud({ seed: 'empty' });
    expect([users.length, rooms.length, clients.map(({ clientId }) => clientId)]).toEqual([
      1,
      0,
      ['chat-web', 'chat-server'],
    ]);
  });
});

describe('what is added', () => {
  test('is made up where nothing is given', () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const user = cloud.addUser();
    const room = cloud.addRoom({ roomType: 'group' });
    expect(user).toMatchObject({ name: 'User 2', permissions: expect.arrayContaining(['chat:chat:access']) });
    expect(room).toMatchObject({
      subject: 'Room 1',
      groupId: expect.any(String),
      participantIds: cloud.users.map(({ id }) => id),
    });
    expect(cloud.addClient()).toMatchObject({
      grants: ['client_credentials'],
      clientSecret: expect.any(String),
    });
    expect(cloud.addClient({ grants: ['pkce'] })).not.toHaveProperty('clientSecret');
    expect(cloud.users).toContainEqual(user);
    expect(cloud.rooms).toContainEqual(room);
  });

  test('takes what is given', () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const user = {
      id: 'u',
      name: 'Uma',
      email: 'uma@acme.example',
      jabberId: 'u@acme.orgspan.com',
      permissions: [],
    };
    expect(cloud.addUser(user)).toEqual(user);
    const room = cloud.addRoom({
      jid: 'r@conference.acme.orgspan.com',
      subject: 'Mine',
      participants: [user, user],
    });
    expect(room).toEqual({
      jid: 'r@conference.acme.orgspan.com',
      subject: 'Mine',
      roomType: 'adhoc',
      participantIds: ['u'],
    });
  });
});

describe('a message that is added', () => {
  test('is there, and sockets hear of it', async () => {
    const { cloud, anna, users, room, texts } = new RoomScene();
    const topic = `v2.detail.events.collaboratechat.adhoc.${room.jid}.messages`;
    const listener = await listen(apiOf(cloud.origin, anna.token, cloud.fetch), [topic], cloud.WebSocket);
    const heard = listener.next();
    const message = cloud.addMessage(users.ben, room, { message: 'Hi', mentions: [users.anna.id] });
    expect(message).toMatchObject({ body: 'Hi', user: { id: users.ben.id } });
    expect(await heard).toMatchObject({ eventBody: { messageId: message.id } });
    expect(await texts(anna)).toEqual(['Hi']);
  });

  test('can be for one alone', async () => {
    const { cloud, anna, users } = new RoomScene();
    cloud.addMessage(users.ben, users.anna, 'one');
    cloud.addMessage(users.anna, users.ben, 'two');
    const { body } = await anna.get(`/chats/users/${users.ben.id}/messages`);
    expect(body).toMatchObject({
      entities: [{ body: 'two' }, { body: 'one', toUser: { id: users.anna.id } }],
    });
  });
});

describe('what the chat API only shows', () => {
  test('is a file, which a planted message can come with', async () => {
    const { cloud, anna, users, room } = new RoomScene();
    const fileUri = 'https://files.acme.example/plan.pdf';
    cloud.addMessage(users.ben, room, { message: 'Look', fileUri });
    const { body } = await anna.get(`/chats/rooms/${room.jid}/messages`);
    expect(body).toMatchObject({ entities: [{ body: 'Look', fileUri }] });
  });

  test('is no file when a client sends one', async () => {
    const { anna, room } = new RoomScene();
    const path = `/chats/rooms/${room.jid}/messages`;
    await anna.post(path, { message: 'Mine', fileUri: 'https://files.acme.example/plan.pdf' });
    expect(JSON.stringify((await anna.get(path)).body)).not.toContain('plan.pdf');
  });

  test('is a favourite, to whose it is', async () => {
    const { cloud, anna, ben, users, room } = new RoomScene();
    cloud.addFavorite(users.anna, room);
    cloud.addFavorite(users.anna, users.ben);
    cloud.addMessage(users.ben, users.anna, 'Hi');
    const favorites = async (one: typeof anna): Promise<unknown[]> => {
      const { entities } = (await one.get('/users/chats/me')).body as ChatItemCursorListing;
      return entities.flatMap(({ favorite }) => favorite?.externalId ?? []);
    };
    expect(await favorites(anna)).toEqual(expect.arrayContaining([room.jid, users.ben.jabberId]));
    expect(await favorites(ben)).toEqual([]);
  });
});

describe('a token', () => {
  test('needs a client that is there', () => {
    const { cloud, users } = new RoomScene();
    expect(() => cloud.tokenFor(users.anna, { clientId: 'nobody' })).toThrow(
      'There is no OAuth client nobody. Add it with addClient().',
    );
  });
});
