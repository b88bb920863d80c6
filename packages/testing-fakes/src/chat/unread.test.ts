import { describe, expect, test } from 'vitest';
import { apiOf } from '../../test/api.ts';
import { listen } from '../../test/listener.ts';
import { RoomScene } from '../../test/room.ts';
import { settle } from '../../test/settle.ts';

describe('unread badges', () => {
  test('count up until the history is read', async () => {
    const { scene, badges } = await badgesOfAnna();
    await scene.send(scene.ben, 'one');
    await scene.send(scene.ben, 'two');
    expect(await badges()).toEqual([1, 2]);
    await scene.texts(scene.anna);
    expect(await badges()).toEqual([1, 2, 0]);
    await scene.send(scene.ben, 'three');
    expect(await badges()).toEqual([1, 2, 0, 1]);
  });

  test('stay when asked to', async () => {
    const { scene, badges } = await badgesOfAnna();
    scene.cloud.behave({ readingClearsBadge: false });
    await scene.send(scene.ben, 'one');
    await scene.texts(scene.anna);
    await scene.send(scene.ben, 'two');
    expect(await badges()).toEqual([1, 2]);
  });

  test('do not count own messages, and sending is reading', async () => {
    const { scene, badges } = await badgesOfAnna();
    await scene.send(scene.ben, 'one');
    await scene.send(scene.anna, 'answer');
    await scene.send(scene.ben, 'two');
    expect(await badges()).toEqual([1, 1]);
  });

  test('begin at nothing for who comes later', async () => {
    const { scene, badges } = await badgesOfAnna('carla');
    await scene.send(scene.ben, 'before');
    await scene.ben.post(`${scene.path}/participants/${scene.users.carla.id}`);
    await scene.send(scene.ben, 'after');
    expect(await badges()).toEqual([1]);
  });

  test('are the sign of a one-to-one, by the JID of the other', async () => {
    const { scene, heard } = await badgesOfAnna();
    await scene.ben.post(`/chats/users/${scene.users.anna.id}/messages`, { message: 'Hi' });
    expect(await heard()).toMatchObject([
      { eventBody: { entity: { jabberId: scene.users.ben.jabberId }, unreadCount: 1 } },
    ]);
  });

  test('are kept from those who muted chat when asked to', async () => {
    const { scene, badges } = await badgesOfAnna();
    await scene.anna.post('/chats/users/me/settings', { muted: true });
    await scene.send(scene.ben, 'one');
    expect(await badges()).toEqual([1]);
    scene.cloud.behave({ mutedUsersGetBadges: false });
    await scene.send(scene.ben, 'two');
    expect(await badges()).toEqual([1]);
  });

  test('come for mentions alone to those who want no more, unless asked otherwise', async () => {
    const { scene, badges } = await badgesOfAnna();
    await scene.anna.post('/chats/users/me/settings', { muted: false, mentionsOnly: true });
    await scene.send(scene.ben, 'one');
    await scene.send(scene.ben, 'Anna?', { mentions: [scene.users.anna.id] });
    await scene.send(scene.ben, 'Hello @all');
    await scene.ben.post(`/chats/users/${scene.users.anna.id}/messages`, { message: 'Between us' });
    expect(await badges()).toEqual([2, 3, 1]);
    scene.cloud.behave({ mentionsOnlyLimitsBadges: false });
    await scene.send(scene.ben, 'four');
    expect(await badges()).toEqual([2, 3, 1, 4]);
  });
});

/** A room whose badges somebody listens to. */
async function badgesOfAnna(name: 'anna' | 'carla' = 'anna') {
  const scene = new RoomScene();
  const api = apiOf(scene.cloud.origin, scene[name].token, scene.cloud.fetch);
  const listener = await listen(
    api,
    [`v2.users.${scene.users[name].id}.badges.chats`],
    scene.cloud.WebSocket,
  );
  const heard = async () => {
    await settle();
    return listener.heard;
  };
  const badges = async () => (await heard()).map(({ eventBody }) => eventBody?.['unreadCount']);
  return { scene, heard, badges };
}
