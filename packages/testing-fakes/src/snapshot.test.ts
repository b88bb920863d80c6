import { describe, expect, test } from 'vitest';
import { Person } from '../test/person.ts';
import { RoomScene } from '../test/room.ts';
import { createFakeGenesysCloud } from './fake-genesys-cloud.ts';

describe('a snapshot', () => {
  test('brings everything back, as often as needed', async () => {
    const scene = new RoomScene();
    const first = await scene.send(scene.anna, 'Before');
    const snapshot = scene.cloud.snapshot();
    const change = async (): Promise<unknown> => {
      await scene.anna.patch(`${scene.path}/messages/${first}`, { message: 'Changed' });
      scene.cloud.advance(5000);
      const id = await scene.send(scene.ben, 'After');
      return scene.read(scene.ben, id);
    };
    const seen = await change();
    expect(await scene.texts(scene.anna)).toEqual(['After', 'Changed']);
    for (const _round of [1, 2]) {
      scene.cloud.restore(snapshot);
      expect(await scene.texts(scene.anna)).toEqual(['Before']);
      expect(await change()).toEqual(seen);
    }
  });

  test('counts the requests of a minute anew', async () => {
    const scene = new RoomScene({ behaviour: { requestsPerMinute: 1 } });
    const snapshot = scene.cloud.snapshot();
    for (const _round of [1, 2]) {
      scene.cloud.advance(60 * 60 * 1000);
      expect((await scene.ben.get('/users/me')).status).toBe(200);
      scene.cloud.restore(snapshot);
    }
  });

  test('can be taken over by another fake', async () => {
    const scene = new RoomScene();
    await scene.send(scene.anna, 'Moved');
    const other = createFakeGenesysCloud({ seed: 'empty' });
    other.restore(scene.cloud.snapshot());
    const person = new Person(other, scene.users.ben);
    expect((await person.get(scene.path)).body).toMatchObject({ jid: scene.room.jid });
  });
});

describe('a reset', () => {
  test('makes everything as it was at the start', async () => {
    const cloud = createFakeGenesysCloud();
    const run = async (): Promise<unknown> => {
      const [user] = cloud.users;
      const person = new Person(cloud, user);
      const { body } = await person.post('/chats/rooms', { subject: 'New' });
      return [person.token, body, (await person.get('/users/chats/me')).body];
    };
    const first = await run();
    cloud.advance(1234);
    cloud.behave({ chatListPageSize: 1 });
    cloud.reset();
    expect(cloud.requests.all).toEqual([]);
    expect(await run()).toEqual(first);
  });
});

describe('two fakes of one seed', () => {
  test('are equal byte for byte', async () => {
    const run = async (randomSeed: string): Promise<string> => {
      const cloud = createFakeGenesysCloud({ randomSeed });
      const [amara] = cloud.users;
      const texts: string[] = [];
      const headers = {
        Authorization: `Bearer ${cloud.tokenFor(amara)}`,
        'Content-Type': 'application/json',
      };
      const ask = async (path: string, init: RequestInit = {}): Promise<void> => {
        const answer = await cloud.fetch(`/api/v2${path}`, { headers, ...init });
        texts.push(`${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`);
      };
      const paths = cloud.rooms.map(({ jid }) => `/chats/rooms/${encodeURIComponent(jid)}/messages`);
      await ask('/users/chats/me');
      for (const path of paths) {
        cloud.advance(7);
        await ask(path, { method: 'POST', body: '{"message":"Hi"}' });
        await ask(`${path}?limit=1000`);
      }
      return texts.join('\n');
    };
    expect(await run('a')).toBe(await run('a'));
    expect(await run('a')).not.toBe(await run('b'));
  });
});

describe('the demo organisation', () => {
  test('looks like a company that chats', async () => {
    const cloud = createFakeGenesysCloud();
    expect(cloud.users).toHaveLength(12);
    expect(new Set(cloud.rooms.map(({ roomType }) => roomType))).toEqual(new Set(['group', 'adhoc']));
    const { messages } = cloud.snapshot().contents;
    const ofLog = messages.filter(({ conversationKey }) => conversationKey === cloud.rooms[0]?.jid);
    expect(ofLog.length).toBeGreaterThanOrEqual(5000);
    const now = cloud.clock.now();
    expect(messages.every(({ createdAt }) => createdAt < now - 60_000)).toBe(true);
    expect(messages.some(({ parentThreadId }) => parentThreadId !== undefined)).toBe(true);
    expect(messages.some(({ reactions }) => reactions.length > 1)).toBe(true);
    expect(messages.filter(({ body }) => body.includes('{')).map(({ body }) => body)).toHaveLength(1);
  });

  test('gives every conversation its messages in the order of time', () => {
    const cloud = createFakeGenesysCloud();
    const latest = new Map<string, number>();
    for (const { conversationKey, createdAt } of cloud.snapshot().contents.messages) {
      expect(createdAt).toBeGreaterThanOrEqual(latest.get(conversationKey) ?? 0);
      latest.set(conversationKey, createdAt);
    }
  });
});
