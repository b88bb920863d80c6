import type { ApiClient } from '@genesys-chat/transport';
import type { AppConfig } from '../config/app-config.ts';
import { beginSignIn, forgetSignIn, homeAddress, isBackFromLogin, rememberSignIn } from './sign-in-marks.ts';

/** Whether signing in could lead to a page that nobody can load now. */
export function isSignInOutOfReach(): boolean {
  return !navigator.onLine && !isBackFromLogin();
}

/**
 * Signs in by PKCE: leaves for the login host, or finishes when it has sent the browser back. The place in the app
 * travels along, so that a link to a message still leads there.
 */
export async function signIn(client: ApiClient, config: AppConfig): Promise<void> {
  beginSignIn();
  try {
    // The fake remembers a browser; asking anew lets two windows be two people.
    const prompt = config.isFake ? 'login' : undefined;
    const { state } = await client.loginPKCEGrant(config.clientId, homeAddress(), {
      state: location.hash,
      prompt,
    });
    if (state?.startsWith('#/') && location.hash.length < 3) history.replaceState(null, '', state);
    rememberSignIn();
  } catch (error) {
    forgetSignIn();
    throw error;
  }
}
