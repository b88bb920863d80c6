import type { ApiClient } from '@genesys-chat/transport';
import type { QueryClient } from '@tanstack/react-query';
import { moveUp, raise } from '../chats/move-up.ts';
import { putMessage } from '../history/history-cache.ts';
import { type AppDatabase, writeAtOnce } from '../storage/app-database.ts';
import { createDelivery } from './deliver.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { Outbox } from './outbox.ts';
import { adoptEntries, adoptLater } from './tab-ownership.ts';

/**
 * Opens the outbox with what the last visit left in it.
 *
 * @param signal - Ends that it takes what other tabs leave that are closed meanwhile.
 */
export async function openOutbox(
  client: ApiClient,
  queries: QueryClient,
  database: AppDatabase,
  myUserId: string,
  signal: AbortSignal,
): Promise<Outbox> {
  const { tabId, entries } = await adoptEntries(database);
  const storage = {
    tabId,
    put: (entry: OutboxEntry) => writeAtOnce(database, 'outbox', (store) => store.put(entry)),
    remove: (localId: string) => writeAtOnce(database, 'outbox', (store) => store.delete(localId)),
  };
  const outbox = new Outbox(entries, storage, createDelivery(client, queries, myUserId), {
    onTaken: (conversation) => raise(queries, conversation, Date.now()),
    onSent: (conversation, message) => {
      if (message) putMessage(queries, conversation, message);
      moveUp(queries, conversation, Date.now());
    },
  });
  void adoptLater(database, tabId, (left) => outbox.take(left), signal);
  return outbox;
}
