import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StoreModel, queries, sampleMessage, steps } from '../../test/store-steps.ts';
import { scratchFolder } from '../../test/scratch-folder.ts';
import { SqliteStore } from './sqlite-store.ts';

const inFolder = scratchFolder();
let files = 0;

const newFile = (): string => inFolder(`${(files += 1)}.sqlite`);

describe('SqliteStore', () => {
  test('holds the same after it was opened again, whatever was done to it', () => {
    fc.assert(
      fc.property(steps, queries, (run, query) => {
        const file = newFile();
        const before = new SqliteStore(file);
        const model = new StoreModel();
        for (const step of run) before.transaction(() => step(before, model));
        before.close();

        const store = new SqliteStore(file);
        expect([...store.collection('readMarkers').values()]).toEqual([...model.records.values()]);
        expect(store.messages.page(query).map(({ id }) => id)).toEqual(model.page(query));
        store.close();
      }),
      { numRuns: 25 },
    );
  });

  test('undoes a transaction that throws, and only that', () => {
    const store = new SqliteStore(newFile());
    store.collection('readMarkers').set('kept', 1);
    const fail = (): never => {
      store.collection('readMarkers').set('kept', 2);
      store.collection('readMarkers').set('new', 2);
      store.messages.add({ ...sampleMessage, id: 'message' });
      throw new Error('the request fails');
    };
    expect(() => store.transaction(fail)).toThrow('the request fails');
    expect([...store.collection('readMarkers').values()]).toEqual([1]);
    expect(store.messages.get('message')).toBeUndefined();
    store.close();
  });

  test('undoes a clearing that fails half-way', () => {
    const store = new SqliteStore(newFile());
    store.collection('readMarkers').set('kept', 1);
    const fail = (): never => {
      store.clear();
      expect(store.collection('readMarkers').get('kept')).toBeUndefined();
      throw new Error('the reset fails');
    };
    expect(() => store.transaction(fail)).toThrow('the reset fails');
    expect(store.collection('readMarkers').get('kept')).toBe(1);
    store.close();
  });

  test('keeps a token that never expires', () => {
    const file = newFile();
    const before = new SqliteStore(file);
    const token = { token: 'token', clientId: 'client', expiresAt: Infinity };
    before.collection('tokens').set('token', token);
    before.close();
    const store = new SqliteStore(file);
    expect(store.collection('tokens').get('token')?.expiresAt).toBeGreaterThan(Date.UTC(9999, 0));
    store.close();
  });

  test('refuses a file that is no data file', () => {
    const file = newFile();
    writeFileSync(file, 'This is a letter, and long enough to be taken for one.'.repeat(10));
    expect(() => new SqliteStore(file)).toThrow(/it is something else than a data file/);
  });

  test('refuses the database of another program', () => {
    const file = newFile();
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    expect(() => new SqliteStore(file)).toThrow(/the database of another program/);
  });

  test('says that a folder is missing', () => {
    expect(() => new SqliteStore(inFolder('missing/file'))).toThrow(/its folder has to exist/);
  });
});
