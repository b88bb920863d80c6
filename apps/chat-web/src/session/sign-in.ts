import { type ApiClient, LoginError } from '@genesys-chat/transport';
import type { AppConfig } from '../config/app-config.ts';
import { homeAddress, isBackFromLogin } from './home-address.ts';
import { forgetMe } from './kept-me.ts';
import { sessionEnded } from './session-ended.ts';

/**
 * Signs in by PKCE: leaves for the login host, or finishes when it has sent the browser back. The place in the app
 * travels along, so that a link to a message still leads there.
 */
export async function signIn(client: ApiClient, { clientId, isFake }: AppConfig): Promise<void> {
  // It may be somebody else now.
  if (isBackFromLogin()) forgetMe();
  const { state } = await client.loginPKCEGrant(clientId, homeAddress(), {
    state: location.hash,
    // The fake remembers a browser; asking anew lets two windows be two people.
    prompt: isFake ? 'login' : undefined,
  });
  if (state?.startsWith('#/') && location.hash.length < 3) history.replaceState(null, '', state);
}

/**
 * Takes the sign-in of this tab up again, as after a reload, without leaving the page: the platform may be out of reach.
 * One that has become too old has ended; what is kept here can be used all the same.
 */
export async function resumeSignIn(client: ApiClient, { clientId }: AppConfig): Promise<void> {
  try {
    await client.loginPKCEGrant(clientId, homeAddress(), { prompt: 'none' });
  } catch (error) {
    if (!LoginError.isInstance(error) || error.reason !== 'login_required') throw error;
    sessionEnded.set(() => true);
  }
}
