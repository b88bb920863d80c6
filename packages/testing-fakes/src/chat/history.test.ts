import { describe, expect, test } from 'vitest';
import type { SeenList } from '../../test/person.ts';
import { RoomScene } from '../../test/room.ts';

const dayMs = 24 * 60 * 60 * 1000;

describe('the history of a room', () => {
  test('gives the newest messages first, or the oldest when asked to', async () => {
    const scene = await sceneOf(3);
    expect(await scene.texts(scene.ben)).toEqual(['3', '2', '1']);
    scene.cloud.behave({ historyOrder: 'oldestFirst' });
    expect(await scene.texts(scene.ben, '?limit=2')).toEqual(['2', '3']);
  });

  test('gives 100 messages when no limit is named, and 1000 at most', async () => {
    const scene = await sceneOf(0);
    const { jid } = scene.room;
    for (let number = 0; number < 1001; number += 1) await scene.send(scene.anna, `${number}`);
    const path = `/chats/rooms/${encodeURIComponent(jid)}/messages`;
    const count = async (query: string): Promise<number> =>
      (await scene.ben.get<SeenList>(`${path}${query}`)).body.entities.length;

    expect(await count('')).toBe(100);
    expect(await count('?limit=5000')).toBe(1000);
    expect(await count('?limit=7')).toBe(7);
  });

  test('reads on where a page ended, without its bounds', async () => {
    const scene = await sceneOf(4);
    const { body } = await scene.ben.get<SeenList>(`${scene.path}/messages?limit=2`);
    const last = body.entities.at(-1)?.dateCreated ?? '';

    expect(await scene.texts(scene.ben, `?before=${last}`)).toEqual(['2', '1']);
    expect(await scene.texts(scene.ben, `?after=${last}`)).toEqual(['4']);
    scene.cloud.behave({ historyBounds: 'inclusive' });
    expect(await scene.texts(scene.ben, `?before=${last}`)).toEqual(['3', '2', '1']);
    expect(await scene.texts(scene.ben, `?after=${last}`)).toEqual(['4', '3']);
  });

  test('reads numbered pages as the seed revision does', async () => {
    const scene = await sceneOf(5);
    expect(await scene.texts(scene.ben, '?pageSize=2&pageNumber=2')).toEqual(['3', '2']);
  });

  test.each([
    ['limit=0', 'invalid.value', 'limit'],
    ['limit=many', 'invalid.value', 'limit'],
    ['before=yesterday', 'invalid.date', 'before'],
    ['after=', 'invalid.date', 'after'],
  ])('answers 400 to %s', async (query, code, fieldName) => {
    const scene = await sceneOf(0);
    expect(await scene.anna.get(`${scene.path}/messages?${query}`)).toMatchObject({
      status: 400,
      body: { code, details: [{ fieldName }] },
    });
  });

  test('passes unknown parameters over, or refuses them when asked to', async () => {
    const scene = await sceneOf(1);
    const path = `${scene.path}/messages?wibble=1`;
    expect(await scene.anna.get(path)).toMatchObject({ status: 200 });
    scene.cloud.behave({ unknownQueryParameters: 'reject' });
    expect(await scene.anna.get(path)).toMatchObject({
      status: 400,
      body: { details: [{ fieldName: 'wibble' }] },
    });
  });

  test('cuts a large limit down, or refuses it when asked to', async () => {
    const scene = await sceneOf(3);
    scene.cloud.behave({ historyMaxLimit: 2 });
    expect(await scene.texts(scene.ben, '?limit=3')).toEqual(['3', '2']);
    scene.cloud.behave({ historyLimitAboveMax: 'reject' });
    expect(await scene.anna.get(`${scene.path}/messages?limit=3`)).toMatchObject({
      status: 400,
      body: { code: 'invalid.value', details: [{ fieldName: 'limit' }] },
    });
  });

  test('passes bounds over that cannot be read when asked to', async () => {
    const scene = await sceneOf(2);
    scene.cloud.behave({ unreadableHistoryBounds: 'ignore' });
    expect(await scene.texts(scene.ben, '?limit=many&before=yesterday')).toEqual(['2', '1']);
    expect(await scene.texts(scene.ben, '?limit=1&after=')).toEqual(['2']);
  });

  test('reads bounds as milliseconds when asked to', async () => {
    const scene = await sceneOf(2);
    const { body } = await scene.ben.get<SeenList>(`${scene.path}/messages`);
    const newest = body.entities[0]?.dateCreated ?? '';
    scene.cloud.behave({ historyDates: 'epochMs' });
    expect(await scene.texts(scene.ben, `?before=${Date.parse(newest)}`)).toEqual(['1']);
    expect(await scene.anna.get(`${scene.path}/messages?before=${newest}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid.date', details: [{ fieldName: 'before' }] },
    });
  });

  test('leaves reactions out when metadata is', async () => {
    const scene = await sceneOf(0);
    const id = await scene.send(scene.anna, 'Hi');
    await scene.ben.put(`/chats/messages/${id}/reactions`, { reactions: ['👍'] });
    const read = async (query: string): Promise<unknown> =>
      (await scene.anna.get<SeenList>(`${scene.path}/messages${query}`)).body.entities[0]?.reactions;

    expect(await read('')).toMatchObject([{ emoji: '👍' }]);
    expect(await read('?excludeMetadata=true')).toBeUndefined();
  });

  test('leaves nothing or mentions too out with metadata when asked to', async () => {
    const scene = await sceneOf(0);
    const id = await scene.send(scene.anna, 'Ben?', { mentions: [scene.users.ben.id] });
    await scene.ben.put(`/chats/messages/${id}/reactions`, { reactions: ['👍'] });
    const shown = async (): Promise<string[]> => {
      const { body } = await scene.anna.get<SeenList>(`${scene.path}/messages?excludeMetadata=true`);
      return Object.keys(body.entities[0] ?? {}).filter((name) => ['mentions', 'reactions'].includes(name));
    };

    expect(await shown()).toEqual(['mentions']);
    scene.cloud.behave({ excludedMetadata: 'nothing' });
    expect(await shown()).toEqual(['mentions', 'reactions']);
    scene.cloud.behave({ excludedMetadata: 'reactionsAndMentions' });
    expect(await shown()).toEqual([]);
  });

  test('shows every change of messages that were shown again and again', async () => {
    const scene = await sceneOf(2);
    const { anna, ben, cloud, path, users } = scene;
    const id = await scene.send(anna, 'Ben?', { mentions: [users.ben.id] });
    const read = async (query = '') => {
      const page = `${path}/messages?limit=2${query}`;
      const seen = [
        await ben.get<SeenList>(page),
        await ben.get<SeenList>(page),
        await ben.get<SeenList>(page),
      ];
      const [first, ...others] = seen.map(({ body }) => body.entities);
      for (const other of others) expect(other).toEqual(first);
      return first ?? [];
    };
    expect(await read()).toMatchObject([
      { body: 'Ben?', mentions: { [users.ben.id]: users.ben.jabberId } },
      {},
    ]);
    cloud.behave({ mentionMap: 'idToName' });
    expect(await read()).toMatchObject([{ mentions: { [users.ben.id]: 'Ben' } }, {}]);
    cloud.addUser({ ...users.ben, name: 'Benedict' });
    expect(await read()).toMatchObject([{ mentions: { [users.ben.id]: 'Benedict' } }, {}]);
    await anna.patch(`${path}/messages/${id}`, { message: 'Ben!' });
    expect(await read()).toMatchObject([{ body: 'Ben!', edited: true }, {}]);
    await ben.put(`/chats/messages/${id}/reactions`, { reactions: ['👍'] });
    expect(await read()).toMatchObject([{ reactions: [{ emoji: '👍' }] }, {}]);
    expect((await read('&excludeMetadata=true'))[0]).not.toHaveProperty('reactions');
    cloud.behave({ historyOrder: 'oldestFirst' });
    expect((await read()).map(({ body }) => body)).toEqual(['2', 'Ben!']);
    await anna.delete(`${path}/messages/${id}`);
    expect((await read()).map(({ body }) => body)).toEqual(['1', '2']);
    await scene.send(anna, '3');
    expect((await read()).map(({ body }) => body)).toEqual(['2', '3']);
  });

  test('holds replies, unless asked not to', async () => {
    const scene = await sceneOf(0);
    const { thread } = await scene.read(scene.anna, await scene.send(scene.anna, 'Question'));
    await scene.send(scene.ben, 'Answer', { threadId: thread.id });

    expect(await scene.texts(scene.anna)).toEqual(['Answer', 'Question']);
    scene.cloud.behave({ historyIncludesReplies: false });
    expect(await scene.texts(scene.anna)).toEqual(['Question']);
  });

  test('ends where the retention period does', async () => {
    const scene = await sceneOf(0);
    const id = await scene.send(scene.anna, 'Old');
    const admin = scene.cloud.tokenFor(scene.cloud.users[0], { lifetimeSeconds: 10 ** 9 });
    await scene.cloud.fetch('/api/v2/chats/settings', {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${admin}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ messageRetentionPeriodDays: 10 }),
    });
    const late = async (): Promise<number> => {
      const token = scene.cloud.tokenFor(scene.users.anna);
      const headers = { Authorization: `Bearer ${token}` };
      return (await scene.cloud.fetch(`/api/v2/chats/messages/${id}`, { headers })).status;
    };

    scene.cloud.advance(10 * dayMs - 1);
    expect(await late()).toBe(200);
    scene.cloud.advance(1);
    expect(await late()).toBe(404);
    scene.cloud.behave({ retention: 'never' });
    expect(await late()).toBe(200);
  });
});

describe('a list of messages', () => {
  test('holds those there are, in the order asked for', async () => {
    const scene = await sceneOf(0);
    const [one, two] = [await scene.send(scene.anna, 'one'), await scene.send(scene.anna, 'two')];
    const { body } = await scene.ben.get<SeenList>(`${scene.path}/messages/${two},nothing,${one},${two}`);
    expect(body.entities.map(({ id }) => id)).toEqual([two, one]);
    expect(await scene.ben.get(`${scene.path}/messages/nothing%2Cnobody`)).toMatchObject({ status: 404 });
    scene.cloud.behave({ listedMessages: 'all' });
    expect(await scene.ben.get(`${scene.path}/messages/${two},nothing`)).toMatchObject({ status: 404 });
    expect(await scene.ben.get(`${scene.path}/messages/${two},${one}`)).toMatchObject({ status: 200 });
  });

  test('may be empty, ordered by time, or hold a message twice when asked to', async () => {
    const scene = await sceneOf(0);
    const [one, two] = [await scene.send(scene.anna, 'one'), await scene.send(scene.anna, 'two')];
    const texts = async (ids: string): Promise<string[]> =>
      (await scene.ben.get<SeenList>(`${scene.path}/messages/${ids}`)).body.entities.map(({ body }) => body);

    scene.cloud.behave({ listedMessages: 'any' });
    expect(await texts('nothing,nobody')).toEqual([]);
    scene.cloud.behave({ listedDuplicates: 'each' });
    expect(await texts(`${one},${two},${one}`)).toEqual(['one', 'two', 'one']);
    scene.cloud.behave({ listedMessageOrder: 'newestFirst' });
    expect(await texts(`${one},${two}`)).toEqual(['two', 'one']);
  });

  test('has a longest length only when asked to', async () => {
    const scene = await sceneOf(0);
    const path = `${scene.path}/messages/${await scene.send(scene.anna, 'one')},two,three`;
    expect(await scene.ben.get(path)).toMatchObject({ status: 200 });
    scene.cloud.behave({ maxListedMessages: 2 });
    expect(await scene.ben.get(path)).toMatchObject({
      status: 400,
      body: { details: [{ fieldName: 'messageIds' }] },
    });
  });

  test('holds no message of another room', async () => {
    const scene = await sceneOf(0);
    const id = await scene.send(scene.anna, 'Secret');
    const other = scene.cloud.addRoom({ participants: [scene.users.carla] });
    const path = `/chats/rooms/${encodeURIComponent(other.jid)}/messages/${id}`;
    expect(await scene.carla.get(path)).toMatchObject({ status: 404 });
    expect(await scene.carla.get(`/chats/messages/${id}`)).toMatchObject({ status: 403 });
  });
});

describe('the history of a one-to-one', () => {
  test('is a list, or what the platform declares when asked to', async () => {
    const scene = await sceneOf(0);
    const { anna, ben, users } = scene;
    for (const message of ['one', 'two'])
      await anna.post(`/chats/users/${users.ben.id}/messages`, { message });
    const read = async (): Promise<unknown> => (await ben.get(`/chats/users/${users.anna.id}/messages`)).body;

    expect(await read()).toMatchObject({ entities: [{ body: 'two' }, { body: 'one' }] });
    scene.cloud.behave({ oneOnOneHistoryShape: 'array' });
    expect(await read()).toMatchObject([{ body: 'two' }, { body: 'one' }]);
    scene.cloud.behave({ oneOnOneHistoryShape: 'single' });
    expect(await read()).toMatchObject({ body: 'two' });
  });

  test('is for the two alone', async () => {
    const scene = await sceneOf(0);
    const { anna, carla, users } = scene;
    await anna.post(`/chats/users/${users.ben.id}/messages`, { message: 'Between us' });
    expect((await carla.get(`/chats/users/${users.ben.id}/messages`)).body).toEqual({ entities: [] });
    expect(await anna.get('/chats/users/nobody/messages')).toMatchObject({ status: 404 });
  });

  test('takes the JID of the other when asked to', async () => {
    const scene = await sceneOf(0);
    const path = `/chats/users/${encodeURIComponent(scene.users.ben.jabberId)}/messages`;
    expect(await scene.anna.get(path)).toMatchObject({ status: 404 });
    scene.cloud.behave({ acceptJidAsUserId: true });
    expect(await scene.anna.get(path)).toMatchObject({ status: 200 });
  });
});

/** A scene in whose room Anna has counted up. */
async function sceneOf(count: number): Promise<RoomScene> {
  const scene = new RoomScene();
  for (let number = 1; number <= count; number += 1) await scene.send(scene.anna, `${number}`);
  return scene;
}
