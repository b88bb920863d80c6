import { describe, expect, test } from 'vitest';
import { Person, type SeenList } from '../../test/person.ts';
import { RoomScene } from '../../test/room.ts';

interface SeenChat {
  readonly id: string;
  readonly chatType: string;
  readonly user?: { readonly id: string };
}

describe('users', () => {
  test('are read by themselves and by others', async () => {
    const { anna, ben, users } = new RoomScene();
    const { id, name, jabberId } = users.anna;
    expect((await anna.get('/users/me')).body).toMatchObject({ id, name, chat: { jabberId } });
    expect((await ben.get(`/users/${id}?expand=chat`)).body).toMatchObject({ id, name, chat: { jabberId } });
    expect(await ben.get('/users/nobody')).toMatchObject({ status: 404 });
  });

  test('are listed in pages and by id', async () => {
    const { anna, users, cloud } = new RoomScene();
    const page = await anna.get<SeenList<{ name: string }>>('/users?pageSize=2&pageNumber=2');
    expect(page.body).toMatchObject({ total: 4, pageCount: 2, pageNumber: 2 });
    expect(page.body.entities.map(({ name }) => name)).toEqual(cloud.users.slice(2).map(({ name }) => name));
    const found = await anna.get<SeenList<{ name: string }>>(`/users?id=${users.ben.id},${users.carla.id}`);
    expect(found.body.entities).toHaveLength(2);
    expect(await anna.get('/users?pageSize=0')).toMatchObject({ status: 400 });
  });
});

describe('the chat list', () => {
  test('holds rooms and one-to-ones, the newest first', async () => {
    const scene = new RoomScene();
    const { anna, ben, users, cloud, room } = scene;
    await scene.send(ben, 'In the room');
    cloud.advance(1000);
    await ben.post(`/chats/users/${users.anna.id}/messages`, { message: 'To you alone' });

    const { body } = await anna.get<SeenList<SeenChat>>('/users/chats/me');
    expect(body.entities).toMatchObject([
      { chatType: 'oneOnOne', user: { id: users.ben.id } },
      { chatType: 'adhoc', id: room.jid },
    ]);
  });

  test('goes on where nextUri says', async () => {
    const { anna, cloud } = new RoomScene({ behaviour: { chatListPageSize: 2 } });
    for (let number = 0; number < 4; number += 1) cloud.addRoom();
    const ids: string[] = [];
    let path: string | undefined = '/users/chats/me';
    while (path !== undefined) {
      const { body }: { body: SeenList<SeenChat> & { nextUri?: string } } = await anna.get(path);
      ids.push(...body.entities.map(({ id }) => id));
      path = body.nextUri?.replace('/api/v2', '');
    }
    expect(new Set(ids).size).toBe(5);
    expect(ids).toHaveLength(5);
    expect(await anna.get('/users/chats/me?after=nowhere')).toMatchObject({ status: 400 });
  });
});

describe('a token without a user', () => {
  test.each(['/users/me', '/users/chats/me', '/chats/users/me/settings'])('cannot read %s', async (path) => {
    const { cloud } = new RoomScene();
    const server = new Person(cloud, undefined, {
      clientId: 'chat-server',
      permissions: ['chat:chat:access'],
    });
    expect(await server.get(path)).toMatchObject({ status: 400, body: { code: 'not.a.user' } });
  });

  test('may do what needs no user', async () => {
    const { cloud, users } = new RoomScene();
    const server = new Person(cloud, undefined, { clientId: 'chat-server' });
    expect(await server.get(`/users/${users.anna.id}`)).toMatchObject({ status: 200 });
    expect(await server.get('/chats/settings')).toMatchObject({ status: 200 });
  });
});

describe('the calling user', () => {
  test('is shown with permissions when asked for authorization, and without otherwise', async () => {
    const { anna, users } = new RoomScene();

    expect((await anna.get('/users/me?expand=presence,authorization')).body['authorization']).toEqual({
      permissions: users.anna.permissions,
    });
    expect((await anna.get('/users/me')).body).not.toHaveProperty('authorization');
  });
});
