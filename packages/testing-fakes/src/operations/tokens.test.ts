import { describe, expect, test } from 'vitest';
import { Person } from '../../test/person.ts';
import { RoomScene } from '../../test/room.ts';

describe('a token', () => {
  test('tells about itself', async () => {
    const { anna } = new RoomScene();
    expect((await anna.get('/tokens/me')).body).toMatchObject({
      organization: { name: 'Acme Travel' },
      OAuthClient: { id: 'chat-web' },
    });
    expect(await anna.call('HEAD', '/tokens/me')).toMatchObject({ status: 200, body: undefined });
  });

  test('is void once it was revoked', async () => {
    const { anna } = new RoomScene();
    expect(await anna.delete('/tokens/me')).toMatchObject({ status: 200, body: undefined });
    expect(await anna.get('/users/me')).toMatchObject({ status: 401, body: { code: 'bad.credentials' } });
  });

  test('is void with all others of the user when an administrator says so', async () => {
    const { anna, ben, users, cloud } = new RoomScene();
    const again = new Person(cloud, users.anna);
    expect(await ben.delete(`/tokens/${users.anna.id}`)).toMatchObject({ status: 403 });
    const admin = new Person(cloud, cloud.users[0]);
    expect(await admin.delete(`/tokens/${users.anna.id}`)).toMatchObject({ status: 204 });
    for (const person of [anna, again]) expect(await person.get('/users/me')).toMatchObject({ status: 401 });
    expect(await ben.get('/users/me')).toMatchObject({ status: 200 });
  });

  test('expires, under the code that is asked for', async () => {
    const { cloud, users } = new RoomScene();
    const short = new Person(cloud, users.anna, { lifetimeSeconds: 300 });
    cloud.advance(300_000 - 1);
    expect(await short.get('/users/me')).toMatchObject({ status: 200 });
    cloud.advance(1);
    expect(await short.get('/users/me')).toMatchObject({ status: 401, body: { code: 'bad.credentials' } });
    cloud.behave({ expiredTokenCode: 'credentials.expired' });
    expect(await short.get('/users/me')).toMatchObject({
      status: 401,
      body: { code: 'credentials.expired' },
    });
  });

  test('carries the permissions it was given instead of those of its user', async () => {
    const { cloud, users, path } = new RoomScene();
    const reader = new Person(cloud, users.anna, { permissions: ['chat:room:view'] });
    expect(await reader.get(path)).toMatchObject({ status: 200 });
    expect(await reader.patch(path, { subject: 'No' })).toMatchObject({
      status: 403,
      body: {
        code: 'missing.any.permissions',
        message: 'This needs at least one of the following permissions: [chat:chat:access, chat:room:edit]',
      },
    });
  });
});

describe('a request without a good token', () => {
  test.each([
    [{}, 'authentication.required'],
    [{ Authorization: 'Basic Y2xpZW50OnNlY3JldA==' }, 'authentication.required'],
    [{ Authorization: 'Bearer wrong' }, 'bad.credentials'],
  ])('is refused: %j', async (headers, code) => {
    const { cloud } = new RoomScene();
    const answer = await cloud.fetch('/api/v2/users/me', { headers: headers as HeadersInit });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      code,
      status: 401,
      contextId: answer.headers.get('ININ-Correlation-Id'),
    });
  });
});
