import { describe, expect, test } from 'vitest';
import { Person } from '../../test/person.ts';
import { RoomScene } from '../../test/room.ts';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';

describe('creating a room', () => {
  test('makes its creator the owner', async () => {
    const { anna, users } = new RoomScene();
    const { status, body } = await anna.post('/chats/rooms', { subject: 'Lunch', userIds: [users.ben.id] });
    expect(status).toBe(200);

    const room = await anna.get(`/chats/rooms/${encodeURIComponent(body['jid'] as string)}`);
    expect(room.body).toMatchObject({
      id: body['jid'],
      jid: body['jid'],
      subject: 'Lunch',
      roomType: 'adhoc',
      owners: [{ id: users.anna.id }],
    });
    expect(body['jid']).toMatch(/^[\da-f]{24}@conference\.acme\.orgspan\.com$/);
  });

  test.each([
    { count: 25, status: 200 },
    { count: 26, status: 400 },
  ])('answers $status with $count users', async ({ count, status }) => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const [admin] = cloud.users;
    const userIds = Array.from({ length: count }, () => cloud.addUser().id);
    const answer = await new Person(cloud, admin).post('/chats/rooms', { subject: 'Many', userIds });
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body).toMatchObject({ details: [{ fieldName: 'userIds' }] });
  });

  test('needs a subject and users that exist', async () => {
    const { anna } = new RoomScene();
    expect(await anna.post('/chats/rooms', { description: 'What for?' })).toMatchObject({
      status: 400,
      body: { details: [{ fieldName: 'subject' }] },
    });
    expect(await anna.post('/chats/rooms', { subject: 'Hi', userIds: ['nobody'] })).toMatchObject({
      status: 400,
      body: { details: [{ fieldName: 'userIds.0' }] },
    });
  });

  test('refuses too many users as chosen', async () => {
    const { anna } = new RoomScene({ behaviour: { limitError: 'general.conflict' } });
    const userIds = Array.from({ length: 26 }, (_, index) => `user ${index}`);
    expect(await anna.post('/chats/rooms', { subject: 'Many', userIds })).toMatchObject({
      status: 409,
      body: { code: 'general.conflict', details: [{ fieldName: 'userIds' }] },
    });
  });

  test('passes users over who do not exist when asked to', async () => {
    const { anna, users } = new RoomScene({ behaviour: { unknownListedIds: 'ignore' } });
    const userIds = ['nobody', users.ben.id];
    const { body } = await anna.post('/chats/rooms', { subject: 'Hi', userIds });
    const path = `/chats/rooms/${encodeURIComponent(String(body['jid']))}`;
    expect((await anna.get(`${path}/participants`)).body['participants']).toHaveLength(2);
    expect(await anna.patch(path, { ownerIds: userIds })).toMatchObject({ status: 204 });
    expect((await anna.get(path)).body['owners']).toMatchObject([{ id: users.ben.id }]);
  });
});

describe('changing a room', () => {
  test('is for everybody in it, or for owners when asked to', async () => {
    const scene = new RoomScene();
    expect(await scene.ben.patch(scene.path, { subject: 'New' })).toMatchObject({
      status: 204,
      body: undefined,
    });
    expect((await scene.anna.get(scene.path)).body).toMatchObject({ subject: 'New' });
    expect(await scene.carla.patch(scene.path, { subject: 'Mine' })).toMatchObject({ status: 403 });
    scene.cloud.behave({ roomEditNeedsOwner: true });
    expect(await scene.ben.patch(scene.path, { subject: 'Newer' })).toMatchObject({ status: 403 });
  });

  test('lets owners alone name owners', async () => {
    const scene = new RoomScene();
    const ownerIds = [scene.users.ben.id];
    expect(await scene.ben.patch(scene.path, { ownerIds })).toMatchObject({ status: 403 });
    expect(await scene.anna.patch(scene.path, { ownerIds })).toMatchObject({ status: 204 });
    expect((await scene.ben.get(scene.path)).body['owners']).toMatchObject([{ id: scene.users.ben.id }]);
  });

  test('finds a room by its short JID and, for a group, by the id of the group', async () => {
    const scene = new RoomScene({}, { roomType: 'group' });
    const { jid, groupId = '' } = scene.room;
    const short = `${jid.slice(0, jid.indexOf('@'))}@conference`;
    for (const address of [jid, short, groupId]) {
      expect((await scene.anna.get(`/chats/rooms/${encodeURIComponent(address)}`)).body).toMatchObject({
        id: groupId,
        jid,
      });
    }
    scene.cloud.behave({ acceptGroupIdAsRoomJid: false });
    expect(await scene.anna.get(`/chats/rooms/${groupId}`)).toMatchObject({ status: 404 });
  });
});

describe('participants', () => {
  test('may put others in', async () => {
    const scene = new RoomScene();
    const carla = `${scene.path}/participants/${scene.users.carla.id}`;
    expect(await scene.ben.post(carla)).toMatchObject({ status: 204 });
    expect(await scene.ben.post(carla)).toMatchObject({ status: 204 });
    expect((await scene.carla.get(`${scene.path}/participants`)).body['participants']).toHaveLength(3);
  });

  test('see all of the history once they are in', async () => {
    const scene = new RoomScene();
    await scene.send(scene.anna, 'Before');
    await scene.anna.post(`${scene.path}/participants/${scene.users.carla.id}`);
    expect(await scene.texts(scene.carla)).toEqual(['Before']);
  });

  test('may come by themselves where that is allowed', async () => {
    for (const [selfJoin, status] of [
      ['any', 204],
      ['group', 403],
      ['none', 403],
    ] as const) {
      const scene = new RoomScene({ behaviour: { selfJoin } });
      const answer = await scene.carla.post(`${scene.path}/participants/${scene.users.carla.id}`);
      expect(answer.status).toBe(status);
    }
  });

  test('are no more than fit', async () => {
    const scene = new RoomScene({ behaviour: { maxParticipants: 2 } });
    expect(await scene.anna.post(`${scene.path}/participants/${scene.users.carla.id}`)).toMatchObject({
      status: 409,
      body: { code: 'general.conflict' },
    });
    expect((await scene.anna.get(scene.path)).body).toMatchObject({ participantLimit: 2 });
  });

  test('are refused as chosen when the room is full', async () => {
    const scene = new RoomScene({ behaviour: { maxParticipants: 2, fullRoomError: 'bad.request' } });
    expect(await scene.anna.post(`${scene.path}/participants/${scene.users.carla.id}`)).toMatchObject({
      status: 400,
      body: { code: 'bad.request' },
    });
  });

  test('conflict with themselves when asked to', async () => {
    const scene = new RoomScene({ behaviour: { repeatedAdditions: 'conflict' } });
    const path = `${scene.path}/participants/${scene.users.carla.id}`;
    expect(await scene.ben.post(path)).toMatchObject({ status: 204 });
    expect(await scene.ben.post(path)).toMatchObject({ status: 409, body: { code: 'general.conflict' } });
  });

  test('may be taken out twice when asked to', async () => {
    const scene = new RoomScene({ behaviour: { missingRemovals: 'accept' } });
    const path = `${scene.path}/participants/${scene.users.ben.id}`;
    for (const _time of [1, 2]) expect(await scene.anna.delete(path)).toMatchObject({ status: 204 });
  });

  test('are listed with notify=true without those who muted chat when asked to', async () => {
    const scene = new RoomScene();
    await scene.ben.post('/chats/users/me/settings', { muted: true });
    const count = async (query: string): Promise<unknown> =>
      (await scene.anna.get<{ participants: unknown[] }>(`${scene.path}/participants${query}`)).body
        .participants.length;
    expect(await count('?notify=true')).toBe(2);
    scene.cloud.behave({ notifyListing: 'unmuted' });
    expect([await count('?notify=true'), await count('')]).toEqual([1, 2]);
  });

  test('number a thousand at most', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const members = Array.from({ length: 1000 }, () => cloud.addUser());
    const late = cloud.addUser();
    const room = cloud.addRoom({ participants: members });
    const path = `/chats/rooms/${encodeURIComponent(room.jid)}/participants`;
    expect(await new Person(cloud, members[0]).post(`${path}/${late.id}`)).toMatchObject({ status: 409 });
  });

  test('leave, or are taken out by an owner or by somebody with the permission', async () => {
    const scene = new RoomScene();
    const { anna, ben, carla, users, path, cloud } = scene;
    const out = (user: { readonly id: string }): string => `${path}/participants/${user.id}`;

    expect(await ben.delete(out(users.anna))).toMatchObject({ status: 403 });
    expect(await anna.delete(out(users.ben))).toMatchObject({ status: 204 });
    expect(await anna.delete(out(users.ben))).toMatchObject({ status: 404 });
    expect(await ben.get(path)).toMatchObject({ status: 403 });
    expect(await anna.delete(out(users.anna))).toMatchObject({ status: 204 });
    await carla.post(out(users.carla));
    const permissions = ['chat:chat:access', 'chat:participant:delete'];
    expect(await new Person(cloud, users.ben, { permissions }).delete(out(users.carla))).toMatchObject({
      status: 204,
    });
  });

  test('stay in the room of their group when asked to', async () => {
    const scene = new RoomScene({ behaviour: { groupRoomRemoval: 'refuse' } }, { roomType: 'group' });
    const answer = await scene.anna.delete(`${scene.path}/participants/${scene.users.ben.id}`);
    expect(answer).toMatchObject({ status: 403, body: { code: 'not.authorized' } });
  });

  test('are looked up by JID', async () => {
    const { anna, path, users } = new RoomScene();
    const participantJid = users.ben.jabberId;
    const lookUp = (jid: string) => anna.get(`${path}/participants/${encodeURIComponent(jid)}`);
    expect((await lookUp(participantJid)).body).toEqual({ participantJid });
    expect(await lookUp(users.carla.jabberId)).toMatchObject({ status: 404 });
  });
});
