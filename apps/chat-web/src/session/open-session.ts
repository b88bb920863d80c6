import { getUsersMe } from '@genesys-chat/chat-api';
import { createLiveChat } from '@genesys-chat/realtime';
import type { ApiClient } from '@genesys-chat/transport';
import type { QueryClient } from '@tanstack/react-query';
import type { AppConfig } from '../config/app-config.ts';
import { openOutbox } from '../outbox/open-outbox.ts';
import { type Person, toPerson } from '../people/person.ts';
import { clearAppDatabase, openAppDatabase } from '../storage/app-database.ts';
import { navigate } from '../router/use-route.ts';
import { homeAddress } from './home-address.ts';
import { forgetMe, keepMe, keptMe } from './kept-me.ts';
import type { Session } from './session.ts';

/**
 * Gathers what belongs to the person whose token the client holds.
 *
 * @param onSignedOut - Hears of a sign-out that stays on the page, because no network leads to the login host.
 */
export async function openSession(
  config: AppConfig,
  client: ApiClient,
  queries: QueryClient,
  onSignedOut: () => void,
): Promise<Session> {
  const me = keptMe() ?? (await readMe(client));
  const database = await openAppDatabase(me.id);
  const outbox = await openOutbox(client, queries, database, me.id);
  const live = createLiveChat(client);
  const signOut = async (): Promise<void> => {
    live.close();
    await clearAppDatabase(database);
    queries.clear();
    forgetMe();
    if (navigator.onLine) return client.logout(homeAddress());
    client.setPersistSettings(false);
    client.close();
    navigate({}, 'replace');
    onSignedOut();
    return undefined;
  };
  return { config, client, live, me, database, outbox, signOut };
}

async function readMe(client: ApiClient): Promise<Person> {
  const me = toPerson(await getUsersMe(client));
  if (!me) throw new Error('The platform did not say who is signed in.');
  keepMe(me);
  return me;
}
