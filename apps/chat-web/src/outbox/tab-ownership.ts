import type { AppDatabase } from '../storage/app-database.ts';
import { heldLocks } from '../storage/held-locks.ts';
import { openWindowChannel } from '../storage/window-channel.ts';
import type { OutboxEntry } from './outbox-entry.ts';

const tabKey = 'genesys_chat_tab';

/** A tab that is only reloaded comes back within this time, in milliseconds. */
const reloadMs = 5000;

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
  return { tabId, entries: await adopt(database, tabId, (entry) => entry.tabId === tabId) };
}

/**
 * Gives this tab what others leave that are closed while it is open.
 *
 * @param database - Where the entries are kept.
 * @param tabId - Id of this tab.
 * @param take - Takes the entries.
 * @param signal - Ends it.
 */
export async function adoptLater(
  database: AppDatabase,
  tabId: string,
  take: (entries: readonly OutboxEntry[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return;
  const takeLeft = async (): Promise<void> => {
    if (!signal.aborted) take(await adopt(database, tabId, () => false));
  };
  const watch = (other: string): void => {
    // It is this tab's turn with the lock when the other one lives no more.
    const gone = locks.request(
      lockName(other),
      { signal },
      () => void setTimeout(() => void takeLeft(), reloadMs),
    );
    gone.catch(() => undefined);
  };
  const newcomers = openWindowChannel('tabs', watch);
  signal.addEventListener('abort', newcomers.close);
  newcomers.tell(tabId);
  for (const other of await livingTabs()) if (other !== tabId) watch(other);
}

/** Makes entries those of this tab: its own, and those of tabs that are gone, oldest first. */
async function adopt(
  database: AppDatabase,
  tabId: string,
  isMine: (entry: OutboxEntry) => boolean,
): Promise<readonly OutboxEntry[]> {
  const adopted = await exclusively('genesys-chat outbox', async () => {
    const living = await livingTabs();
    const kept = await database.getAll('outbox');
    const mine = kept.filter((entry) => isMine(entry) || !living.has(entry.tabId));
    const entries = mine.map((entry) => ({ ...entry, tabId }));
    for (const entry of entries) await database.put('outbox', entry);
    return entries;
  });
  return adopted.sort((one, other) => one.createdAt - other.createdAt);
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
  const prefix = lockName('');
  const names = (await heldLocks()).filter((name) => name.startsWith(prefix));
  return new Set(names.map((name) => name.slice(prefix.length)));
}

function exclusively<TValue>(name: string, work: () => Promise<TValue>): Promise<TValue> {
  const { locks } = navigator as Partial<Navigator>;
  return locks ? locks.request(name, work) : work();
}

function lockName(tabId: string): string {
  return `genesys-chat tab ${tabId}`;
}
