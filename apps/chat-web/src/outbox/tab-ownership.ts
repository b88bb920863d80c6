import type { AppDatabase } from '../storage/app-database.ts';
import type { OutboxEntry } from './outbox-entry.ts';

const tabKey = 'genesys_chat_tab';

/**
 * Tells which of the kept entries this tab is to send. Each tab holds a lock for as long as it lives; what belongs to a
 * tab that is gone goes to the first one that asks, so that two tabs never send the same message.
 *
 * @param database - Where the entries are kept.
 * @returns Id of this tab, and its entries.
 */
export async function adoptEntries(
  database: AppDatabase,
): Promise<{ readonly tabId: string; readonly entries: readonly OutboxEntry[] }> {
  const tabId = await takeTabId();
  const entries = await exclusively('genesys-chat outbox', async () => {
    const living = await livingTabs();
    const kept = await database.getAll('outbox');
    const mine = kept.filter((entry) => entry.tabId === tabId || !living.has(entry.tabId));
    const adopted = mine.map((entry) => ({ ...entry, tabId }));
    for (const entry of adopted) await database.put('outbox', entry);
    return adopted;
  });
  return { tabId, entries: [...entries].sort((one, other) => one.createdAt - other.createdAt) };
}

/** A tab keeps its id over reloads; a tab that was duplicated gets one of its own. */
async function takeTabId(): Promise<string> {
  const kept = sessionStorage.getItem(tabKey);
  const tabId = kept !== null && (await holdForLife(kept)) ? kept : crypto.randomUUID();
  if (tabId !== kept) await holdForLife(tabId);
  sessionStorage.setItem(tabKey, tabId);
  return tabId;
}

function holdForLife(tabId: string): Promise<boolean> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    void locks.request(lockName(tabId), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise<void>(() => undefined);
    });
  });
}

async function livingTabs(): Promise<ReadonlySet<string>> {
  const { locks } = navigator as Partial<Navigator>;
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set(held.map(({ name = '' }) => name.slice(lockName('').length)));
}

function exclusively<TValue>(name: string, work: () => Promise<TValue>): Promise<TValue> {
  const { locks } = navigator as Partial<Navigator>;
  return locks ? locks.request(name, work) : work();
}

function lockName(tabId: string): string {
  return `genesys-chat tab ${tabId}`;
}
