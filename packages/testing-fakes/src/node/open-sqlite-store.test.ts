import { describe, expect, test } from 'vitest';
import { apiOf } from '../../test/api.ts';
import { scratchFolder } from '../../test/scratch-folder.ts';
import { type FakeGenesysCloud, createFakeGenesysCloud } from '../fake-genesys-cloud.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const inFolder = scratchFolder();

/** Sends a message as the first user to the first room, and reads all there are. */
function person(cloud: FakeGenesysCloud) {
  const [room] = cloud.rooms;
  const api = apiOf(cloud.origin, cloud.tokenFor(cloud.users[0]), cloud.fetch);
  const path = `/api/v2/chats/rooms/${encodeURIComponent(room?.jid ?? '')}/messages`;
  return {
    say: async (message: string) => String((await api.send('POST', path, { message })).body['id']),
    hear: async () => {
      const { body } = await api.get(path);
      return (body['entities'] as { body: string }[]).map((message) => message.body);
    },
  };
}

describe('a fake on a SQLite file', () => {
  test('goes on where it was closed, with ids of its own', async () => {
    const file = inFolder('goes-on.sqlite');
    const before = createFakeGenesysCloud({ seed: 'empty', store: openSqliteStore(file) });
    before.addRoom();
    const first = await person(before).say('before');
    before.close();
    const after = createFakeGenesysCloud({ store: openSqliteStore(file) });
    const second = await person(after).say('after');
    expect(await person(after).hear()).toEqual(['after', 'before']);
    expect(second).not.toBe(first);
    after.close();
  });

  test('can be put back to a snapshot, and to its beginning', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty', store: openSqliteStore(inFolder('back.sqlite')) });
    cloud.addRoom();
    await person(cloud).say('kept');
    const snapshot = cloud.snapshot();
    await person(cloud).say('forgotten');
    cloud.restore(snapshot);
    expect(await person(cloud).hear()).toEqual(['kept']);
    cloud.reset();
    expect(cloud.rooms).toEqual([]);
    cloud.close();
  });

  test('answers as one in memory does, to the letter', async () => {
    const play = async (cloud: FakeGenesysCloud): Promise<unknown[]> => {
      const ids = [await person(cloud).say('one'), await person(cloud).say('two')];
      const heard = await person(cloud).hear();
      const { users, rooms, clients } = cloud;
      cloud.close();
      return [ids, heard, users, rooms, clients];
    };
    const onFile = await play(createFakeGenesysCloud({ store: openSqliteStore(inFolder('same.sqlite')) }));
    expect(onFile).toEqual(await play(createFakeGenesysCloud()));
  });
});
