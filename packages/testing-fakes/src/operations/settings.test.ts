import { describe, expect, test } from 'vitest';
import { Person } from '../../test/person.ts';
import { RoomScene } from '../../test/room.ts';

describe('settings of the organisation', () => {
  test('change in part by PATCH and in whole by PUT', async () => {
    const admin = adminOf(new RoomScene());
    expect((await admin.get('/chats/settings')).body).toEqual({
      messageRetentionPeriodDays: 3650,
      reactionsEnabled: true,
    });
    await admin.patch('/chats/settings', { messageRetentionPeriodDays: 30 });
    expect((await admin.patch('/chats/settings', { reactionsEnabled: false })).body).toEqual({
      messageRetentionPeriodDays: 30,
      reactionsEnabled: false,
    });
    expect((await admin.put('/chats/settings', { reactionsEnabled: false })).body).toMatchObject({
      messageRetentionPeriodDays: 3650,
    });
  });

  test.each([9, 3651, 10.5, 'a week'])(
    'refuse a retention of %s days',
    async (messageRetentionPeriodDays) => {
      const answer = await adminOf(new RoomScene()).patch('/chats/settings', { messageRetentionPeriodDays });
      expect(answer).toMatchObject({
        status: 400,
        body: { details: [{ fieldName: 'messageRetentionPeriodDays' }] },
      });
    },
  );

  test('are not for everybody', async () => {
    const { anna } = new RoomScene();
    expect(await anna.patch('/chats/settings', { reactionsEnabled: false })).toMatchObject({
      status: 403,
      body: { code: 'missing.any.permissions', message: expect.stringContaining('[chat:setting:edit]') },
    });
  });

  test('can be read without a user, unless chat needs one', async () => {
    const { cloud } = new RoomScene();
    const client = new Person(cloud, undefined, { permissions: ['chat:setting:view'] });
    expect(await client.get('/chats/settings')).toMatchObject({ status: 200 });
    cloud.behave({ chatNeedsUser: true });
    expect(await client.get('/chats/settings')).toMatchObject({ status: 400, body: { code: 'not.a.user' } });
  });
});

describe('settings of a user', () => {
  test('are one record under two addresses', async () => {
    const scene = new RoomScene();
    const { anna, users } = scene;
    const mobile = { notifications: { when: 'Always' } };
    await adminOf(scene).patch(`/chats/users/${users.anna.id}/settings`, { mobile });
    expect((await anna.get('/chats/users/me/settings')).body).toEqual({
      muted: false,
      mentionsOnly: false,
      notifyOnReactions: true,
      mobile,
    });
  });

  test('are created, changed and deleted', async () => {
    const { anna } = new RoomScene();
    const path = '/chats/users/me/settings';
    expect(await anna.delete(path)).toMatchObject({ status: 404 });
    expect(await anna.post(path, {})).toMatchObject({
      status: 400,
      body: { details: [{ fieldName: 'muted' }] },
    });
    expect(await anna.post(path, { muted: true })).toMatchObject({ status: 204 });
    expect((await anna.patch(path, { mentionsOnly: true })).body).toMatchObject({
      muted: true,
      mentionsOnly: true,
    });
    expect(await anna.delete(path)).toMatchObject({ status: 204 });
    expect((await anna.get(path)).body).toMatchObject({ muted: false });
  });

  test('are deleted twice when asked to', async () => {
    const { anna } = new RoomScene({ behaviour: { missingRemovals: 'accept' } });
    expect(await anna.delete('/chats/users/me/settings')).toMatchObject({ status: 204 });
  });

  test('name the value that is not allowed', async () => {
    const { anna } = new RoomScene();
    const answer = await anna.patch('/chats/users/me/settings', {
      mobile: { notifications: { when: 'Never' } },
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid.value', details: [{ fieldName: 'mobile.notifications.when' }] },
    });
  });
});

function adminOf({ cloud }: RoomScene): Person {
  return new Person(cloud, cloud.users[0]);
}
