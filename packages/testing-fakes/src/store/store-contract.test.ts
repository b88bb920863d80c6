import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StoreModel, sampleMessage, steps } from '../../test/store-steps.ts';
import { scratchFolder } from '../../test/scratch-folder.ts';
import { MemoryStore } from './memory-store.ts';
import { SqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const inFolder = scratchFolder();
let files = 0;

const newFile = (): string => inFolder(`${(files += 1)}.sqlite`);

describe.each([
  { name: 'MemoryStore', open: (): Store => new MemoryStore() },
  { name: 'SqliteStore', open: (): Store => new SqliteStore(newFile()) },
])('$name', ({ open }) => {
  test('reads what was written, whatever is done to it', () => {
    fc.assert(
      fc.property(steps, (run) => {
        const store = open();
        const model = new StoreModel();
        for (const step of run) store.transaction(() => step(store, model));
        expect([...store.collection('readMarkers').values()]).toEqual([...model.records.values()]);
        store.close();
      }),
      { numRuns: 40 },
    );
  });

  test('answers what a transaction answers, also inside another one', () => {
    const store = open();
    expect(store.transaction(() => store.transaction(() => 'answer'))).toBe('answer');
    store.close();
  });

  test('is empty once it was cleared', () => {
    const store = open();
    store.collection('readMarkers').set('key', 1);
    store.messages.add({ ...sampleMessage, id: 'message', threadId: 'thread' });
    store.clear();
    expect(store.messages.get('message')).toBeUndefined();
    expect(store.messages.page({ of: { threadId: 'thread' }, limit: 1 })).toEqual([]);
    expect([...store.collection('readMarkers').values()]).toEqual([]);
    store.close();
  });
});
