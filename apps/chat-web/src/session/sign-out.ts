import { headTokensMe } from '@genesys-chat/chat-api';
import { type ApiClient, AuthenticationError } from '@genesys-chat/transport';
import type { QueryClient } from '@tanstack/react-query';
import { navigate } from '../router/use-route.ts';
import { clearAppDatabase } from '../storage/app-database.ts';
import { homeAddress } from './home-address.ts';
import { forgetMe } from './kept-me.ts';
import type { Session } from './session.ts';

/** How long somebody waits for the platform before being signed out without it, in milliseconds. */
const deadlineMs = 5000;

/**
 * Clears what this browser keeps of somebody. Then the token is revoked and the browser leaves for the login host; while
 * the platform is out of reach, which would end on an error page, the token is only forgotten.
 *
 * @returns Whether the browser leaves.
 */
export async function signOut(
  { client, database, outbox, close }: Omit<Session, 'signOut'>,
  queries: QueryClient,
): Promise<boolean> {
  close();
  // A message on its way would be kept anew when it fails.
  for (const { localId } of outbox.entries.get()) outbox.discard(localId);
  await clearAppDatabase(database);
  queries.clear();
  forgetMe();
  if (navigator.onLine && (await isWithinReach(client))) {
    await client.logout(homeAddress());
    return true;
  }
  client.setPersistSettings(false);
  client.close();
  navigate({}, 'replace');
  return false;
}

async function isWithinReach(client: ApiClient): Promise<boolean> {
  try {
    await headTokensMe(client, { deadlineMs });
    return true;
  } catch (error) {
    return AuthenticationError.isInstance(error);
  }
}
