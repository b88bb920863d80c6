import { getUsersMe } from '@genesys-chat/chat-api';
import { createLiveChat } from '@genesys-chat/realtime';
import type { ApiClient } from '@genesys-chat/transport';
import type { QueryClient } from '@tanstack/react-query';
import type { AppConfig } from '../config/app-config.ts';
import { openDrafts } from '../drafts/drafts.ts';
import { openOutbox } from '../outbox/open-outbox.ts';
import { type Person, toPerson } from '../people/person.ts';
import { openAppDatabase } from '../storage/app-database.ts';
import { openReadMarks } from '../unread/read-marks.ts';
import { shareReading } from '../unread/share-reading.ts';
import { keepMe, keptMe } from './kept-me.ts';
import type { Session } from './session.ts';
import { signOut } from './sign-out.ts';

/**
 * Gathers what belongs to the person whose token the client holds.
 *
 * @param onSignOut - Hears that somebody signs out, and whether the browser leaves for the login host then.
 */
export async function openSession(
  config: AppConfig,
  client: ApiClient,
  queries: QueryClient,
  onSignOut: (isLeaving: Promise<boolean>) => void,
): Promise<Session> {
  const me = keptMe() ?? (await readMe(client));
  const database = await openAppDatabase(me.id);
  const closing = new AbortController();
  const [drafts, outbox, readMarks] = await Promise.all([
    openDrafts(database, me.id),
    openOutbox(client, queries, database, me.id, closing.signal),
    openReadMarks(database, me.id),
  ]);
  const live = createLiveChat(client);
  const close = (): void => {
    live.close();
    drafts.close();
    readMarks.close();
    closing.abort();
  };
  const markSeen = shareReading(me.id);
  const parts = { config, client, live, me, database, drafts, outbox, readMarks, markSeen, close };
  return { ...parts, signOut: () => onSignOut(signOut(parts, queries)) };
}

async function readMe(client: ApiClient): Promise<Person> {
  const me = toPerson(await getUsersMe(client));
  if (!me) throw new Error('The platform did not say who is signed in.');
  keepMe(me);
  return me;
}
