import { LoginError } from '../errors/login-error.ts';
import type { ClientCore } from '../calls/client-core.ts';
import type { AuthData } from './auth-data.ts';
import { checkLoginAnswer, type LoginAnswer } from './login-answer.ts';
import type { PendingLogin } from './pending-login.ts';
import { readTokens } from './read-tokens.ts';
import { requestToken } from './request-token.ts';

/** Turns an answer into tokens. */
export type FinishLogin = (
  core: ClientCore,
  answer: LoginAnswer,
  pending: PendingLogin | undefined,
  clientId: string,
) => Promise<AuthData>;

/** Exchanges the code of a PKCE login for tokens. */
export const finishPkce: FinishLogin = async (core, answer, pending, clientId) => {
  const checked = checkLoginAnswer(answer, pending, core.endpoints.login, core.clock.now());
  const { code } = answer;
  if (code === undefined) throw new LoginError('no_code', 'The login page gave no code. Log in again.');
  const { verifier, redirectUri } = checked;
  return withState(await exchangeCode(core, { clientId, verifier, code, redirectUri }), checked);
};

/** Takes the token of an implicit login. */
export const finishImplicit: FinishLogin = async (core, answer, pending) => {
  const nowMs = core.clock.now();
  const checked = checkLoginAnswer(answer, pending, core.endpoints.login, nowMs);
  const tokens = readTokens(answer, nowMs);
  if (tokens === undefined) throw new LoginError('no_token', 'The login page gave no token. Log in again.');
  return withState(tokens, checked);
};

/** What a PKCE login ends with. */
export interface CodeExchange {
  readonly clientId: string;
  readonly verifier: string;
  readonly code: string;
  readonly redirectUri: string;
}

/** Exchanges a code for tokens; it can be used once, so the request is never repeated blindly. */
export function exchangeCode(
  core: ClientCore,
  { clientId, verifier, code, redirectUri }: CodeExchange,
): Promise<AuthData> {
  const form = {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    client_id: clientId,
    redirect_uri: redirectUri,
  };
  return requestToken(core, { form, repeatable: false });
}

function withState(tokens: AuthData, { callerState }: PendingLogin): AuthData {
  return callerState === undefined ? tokens : { ...tokens, state: callerState };
}
