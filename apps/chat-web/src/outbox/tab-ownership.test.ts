import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openAppDatabase } from '../storage/app-database.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { adoptEntries } from './tab-ownership.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser with some tabs open, in one of which the test runs; the id of that one was kept over a reload. */
function inTab(kept: string | undefined, living: readonly string[]): void {
  const storage = new Map(kept === undefined ? [] : [['genesys_chat_tab', kept]]);
  const held = new Set(living.map((id) => `genesys-chat tab ${id}`));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  });
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
      request: (name: string, ...rest: unknown[]) => {
        const work = rest.at(-1) as (lock: unknown) => unknown;
        if (rest.length === 1) return Promise.resolve(work({ name }));
        const isFree = !held.has(name);
        held.add(name);
        return Promise.resolve(work(isFree ? { name } : null));
      },
    },
  });
}

function entry(localId: string, tabId: string, createdAt: number): OutboxEntry {
  return {
    localId,
    tabId,
    conversation: { kind: 'person', userId: 'bo' },
    body: localId,
    mentions: [],
    threadId: undefined,
    createdAt,
    state: 'waiting',
    maybeSent: false,
    errorCode: undefined,
    arrivedAs: undefined,
  };
}

describe('adoptEntries', () => {
  test('takes what this tab had before a reload and what a closed tab left, in order, and nothing else', async () => {
    const database = await openAppDatabase(crypto.randomUUID());
    await database.put('outbox', entry('mine', 'this tab', 2));
    await database.put('outbox', entry('left behind', 'closed tab', 1));
    await database.put('outbox', entry('not mine', 'other tab', 0));
    inTab('this tab', ['other tab']);

    const { tabId, entries } = await adoptEntries(database);

    expect(entries.map(({ localId }) => localId)).toEqual(['left behind', 'mine']);
    expect((await database.get('outbox', 'left behind'))?.tabId).toBe(tabId);
    expect((await database.get('outbox', 'not mine'))?.tabId).toBe('other tab');
  });

  test('leaves a tab that was duplicated with the first of the two', async () => {
    const database = await openAppDatabase(crypto.randomUUID());
    await database.put('outbox', entry('of the first', 'this tab', 1));
    inTab('this tab', ['this tab']);

    expect((await adoptEntries(database)).entries).toEqual([]);
  });
});
