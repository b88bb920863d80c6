import { describe, expect, test } from 'vitest';
import { apiOf } from '../../test/api.ts';
import { listen } from '../../test/listener.ts';
import { RoomScene } from '../../test/room.ts';
import { settle } from '../../test/settle.ts';

describe('pins', () => {
  test('are five at most', async () => {
    const scene = new RoomScene();
    const ids = await sendMany(scene, 6);
    expect(await pin(scene, ids.slice(0, 5))).toMatchObject({ status: 204 });
    expect(await pin(scene, ids.slice(5))).toMatchObject({
      status: 400,
      body: { code: 'bad.request', details: [{ fieldName: 'pinnedMessageIds' }] },
    });
    expect(await pins(scene)).toEqual(ids.slice(0, 5));
  });

  test('are added, or replaced when asked to; pinning twice changes nothing', async () => {
    const scene = new RoomScene();
    const [one = '', two = ''] = await sendMany(scene, 2);
    await pin(scene, [one]);
    await pin(scene, [one, two]);
    expect(await pins(scene)).toEqual([one, two]);
    scene.cloud.behave({ pinsUpdate: 'replace' });
    await pin(scene, [two]);
    expect(await pins(scene)).toEqual([two]);
  });

  test('are replaced by changing the room, or added when asked to', async () => {
    const scene = new RoomScene();
    const [one = '', two = ''] = await sendMany(scene, 2);
    await pin(scene, [one]);
    await scene.anna.patch(scene.path, { pinnedMessageIds: [two] });
    expect(await pins(scene)).toEqual([two]);
    scene.cloud.behave({ roomPinsUpdate: 'add' });
    await scene.anna.patch(scene.path, { pinnedMessageIds: [one] });
    expect(await pins(scene)).toEqual([two, one]);
  });

  test('are taken away once, under the new and the old path', async () => {
    const scene = new RoomScene();
    const [one = '', two = ''] = await sendMany(scene, 2);
    await pin(scene, [one]);
    await scene.anna.post(`${scene.path}/pinnedmessages`, { pinnedMessageIds: [two] });

    expect(await scene.ben.delete(`${scene.path}/messages/pins/${one}`)).toMatchObject({ status: 204 });
    expect(await scene.ben.delete(`${scene.path}/messages/pins/${one}`)).toMatchObject({ status: 404 });
    expect(await scene.ben.delete(`${scene.path}/pinnedmessages/${two}`)).toMatchObject({ status: 204 });
    expect(await pins(scene)).toEqual([]);
  });

  test('are of messages of the room', async () => {
    const scene = new RoomScene();
    expect(await pin(scene, ['nothing'])).toMatchObject({ status: 404 });
  });

  test('are refused as chosen when they are too many', async () => {
    const scene = new RoomScene({ behaviour: { limitError: 'general.conflict' } });
    const ids = await sendMany(scene, 6);
    const refused = { status: 409, body: { code: 'general.conflict' } };
    expect(await pin(scene, ids)).toMatchObject(refused);
    await pin(scene, ids.slice(0, 5));
    expect(await pin(scene, ids.slice(5))).toMatchObject(refused);
  });

  test('conflict with themselves when asked to', async () => {
    const scene = new RoomScene({ behaviour: { repeatedAdditions: 'conflict' } });
    const ids = await sendMany(scene, 1);
    expect(await pin(scene, ids)).toMatchObject({ status: 204 });
    expect(await pin(scene, ids)).toMatchObject({ status: 409, body: { code: 'general.conflict' } });
  });

  test('pass over what is not there when asked to', async () => {
    const behaviour = { unknownListedIds: 'ignore', missingRemovals: 'accept' } as const;
    const scene = new RoomScene({ behaviour });
    const [id = ''] = await sendMany(scene, 1);
    expect(await pin(scene, ['nothing', id])).toMatchObject({ status: 204 });
    expect(await pins(scene)).toEqual([id]);
    expect(await scene.ben.delete(`${scene.path}/messages/pins/nothing`)).toMatchObject({ status: 204 });
  });

  test('answer 200 under the old path when asked to', async () => {
    const scene = new RoomScene({ behaviour: { retiredPinsStatus: 200 } });
    const [id = ''] = await sendMany(scene, 1);
    const path = `${scene.path}/pinnedmessages`;
    expect(await scene.anna.post(path, { pinnedMessageIds: [id] })).toMatchObject({ status: 200 });
    expect(await scene.anna.delete(`${path}/${id}`)).toMatchObject({ status: 200 });
    expect(await pin(scene, [id])).toMatchObject({ status: 204 });
  });

  test('exist in one-to-ones too', async () => {
    const { anna, ben, users } = new RoomScene();
    const path = `/chats/users/${users.ben.id}`;
    const { body } = await anna.post(`${path}/messages`, { message: 'Remember' });
    expect(await anna.post(`${path}/messages/pins`, { pinnedMessageIds: [body['id']] })).toMatchObject({
      status: 204,
    });
    expect((await ben.get(`/chats/users/${users.anna.id}`)).body).toMatchObject({
      pinnedMessages: [{ id: body['id'] }],
    });
  });
});

describe('reactions', () => {
  test('replace what the user had, or add to it when asked to', async () => {
    const scene = new RoomScene();
    const [id = ''] = await sendMany(scene, 1);
    await react(scene, id, '👍', '🎉');
    await react(scene, id, '❤️');
    expect(await emojis(scene, id)).toEqual(['❤️']);
    scene.cloud.behave({ reactionsUpdate: 'add' });
    await react(scene, id, '👍', '👍');
    expect(await emojis(scene, id)).toEqual(['❤️', '👍']);
  });

  test('gather users by emoji, and end with an empty list', async () => {
    const scene = new RoomScene();
    const [id = ''] = await sendMany(scene, 1);
    await react(scene, id, '👍');
    await scene.anna.put(`/chats/messages/${id}/reactions`, { reactions: ['👍'] });
    const { anna, ben } = scene.users;
    expect((await scene.read(scene.anna, id)).reactions).toMatchObject([
      { emoji: '👍', users: [{ id: ben.id }, { id: anna.id }] },
    ]);
    await react(scene, id);
    expect((await scene.read(scene.anna, id)).reactions).toMatchObject([{ users: [{ id: anna.id }] }]);
  });

  test('conflict with themselves when asked to', async () => {
    const scene = new RoomScene();
    const [id = ''] = await sendMany(scene, 1);
    await react(scene, id, '👍');
    expect(await react(scene, id, '👍')).toMatchObject({ status: 204 });
    scene.cloud.behave({ repeatedAdditions: 'conflict' });
    expect(await react(scene, id, '👍')).toMatchObject({ status: 409, body: { code: 'general.conflict' } });
    for (const _time of [1, 2]) expect(await react(scene, id)).toMatchObject({ status: 204 });
  });

  test('come to subscribers as an edit, as a message, or not at all', async () => {
    const scene = new RoomScene();
    const { cloud, anna, room } = scene;
    const topic = `v2.detail.events.collaboratechat.adhoc.${room.jid}.messages`;
    const { heard } = await listen(apiOf(cloud.origin, anna.token, cloud.fetch), [topic], cloud.WebSocket);
    const [id = ''] = await sendMany(scene, 1);
    await react(scene, id, '👍');
    cloud.behave({ reactionAction: 'Create' });
    await react(scene, id, '🎉');
    cloud.behave({ reactionAction: 'none' });
    await react(scene, id, '❤️');
    await settle();
    expect(heard.map(({ eventBody }) => eventBody?.['actionType'])).toEqual(['Create', 'Edit', 'Create']);
  });

  test('are for participants, and can be switched off', async () => {
    const scene = new RoomScene();
    const [id = ''] = await sendMany(scene, 1);
    const path = `/chats/messages/${id}/reactions`;
    expect(await scene.carla.put(path, { reactions: ['👍'] })).toMatchObject({ status: 403 });
    const admin = scene.cloud.tokenFor(scene.cloud.users[0]);
    await scene.cloud.fetch('/api/v2/chats/settings', {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${admin}`, 'Content-Type': 'application/json' },
      body: '{"reactionsEnabled":false}',
    });
    expect(await scene.ben.put(path, { reactions: ['👍'] })).toMatchObject({
      status: 403,
      body: { code: 'not.authorized' },
    });
  });
});

async function sendMany(scene: RoomScene, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) ids.push(await scene.send(scene.anna, `${number}`));
  return ids;
}

const pin = (scene: RoomScene, pinnedMessageIds: readonly string[]) =>
  scene.anna.post(`${scene.path}/messages/pins`, { pinnedMessageIds });

async function pins(scene: RoomScene): Promise<string[]> {
  const { body } = await scene.anna.get<{ pinnedMessages: { id: string }[] }>(scene.path);
  return body.pinnedMessages.map(({ id }) => id);
}

const react = (scene: RoomScene, id: string, ...reactions: string[]) =>
  scene.ben.put(`/chats/messages/${id}/reactions`, { reactions });

const emojis = async (scene: RoomScene, id: string): Promise<string[] | undefined> =>
  (await scene.read(scene.anna, id)).reactions?.map(({ emoji }) => emoji);
