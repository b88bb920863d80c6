import type { ClientCore } from '../calls/client-core.ts';
import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import { authorizeUrl } from './authorize-url.ts';
import type { LoginOptions } from './login-options.ts';
import type { PendingLogin } from './pending-login.ts';
import { computeCodeChallenge, generateCodeVerifier, randomText } from './pkce-codes.ts';

/** 66 possible characters each: more than 256 bits. */
const stateLength = 43;

/** Who logs in, and where the login page sends the user back to. */
export interface BrowserLogin {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly options: LoginOptions;
  readonly codeVerifier?: string | undefined;
}

/** One attempt to log in: the address of the login page, and what its answer will be held against. */
export interface LoginAttempt {
  readonly url: string;
  readonly pending: PendingLogin;
}

/** Begins an attempt by PKCE; state and verifier are made for it alone. */
export async function beginPkce(core: ClientCore, login: BrowserLogin): Promise<LoginAttempt> {
  const verifier = login.codeVerifier ?? generateCodeVerifier(128);
  const challenge = await computeCodeChallenge(verifier);
  const parameters = {
    response_type: 'code',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  return beginAttempt(core, login, parameters, verifier);
}

/** Begins an attempt by the implicit grant, which has no verifier. */
export function beginImplicit(core: ClientCore, login: BrowserLogin): LoginAttempt {
  return beginAttempt(core, login, { response_type: 'token' }, '');
}

function beginAttempt(
  core: ClientCore,
  { clientId, redirectUri, options }: BrowserLogin,
  parameters: Readonly<Record<string, string>>,
  verifier: string,
): LoginAttempt {
  if (!URL.canParse(redirectUri)) {
    throw new InvalidRequestError('redirectUri', 'must be a complete address, such as https://app.example/');
  }
  const state = randomText(stateLength);
  const all = { client_id: clientId, redirect_uri: redirectUri, ...parameters, state };
  return {
    url: authorizeUrl(core.endpoints.login, all, options),
    pending: {
      state,
      verifier,
      redirectUri,
      callerState: options.state,
      startedAtMs: core.clock.now(),
    },
  };
}
