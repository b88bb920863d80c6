import { LoginError } from '../errors/login-error.ts';
import type { BrowserPage } from './browser-page.ts';
import { constantTimeEqual } from './constant-time-equal.ts';
import type { PendingLogin } from './pending-login.ts';

/** A login under way is worth nothing after this time, in milliseconds. */
const loginLifeMs = 600_000;

/** Names that the login host adds to the redirect address. */
const names = [
  'code',
  'state',
  'error',
  'error_description',
  'iss',
  'access_token',
  'token_type',
  'expires_in',
  'scope',
] as const;

/** What the login page sent the user back with. */
export type LoginAnswer = Readonly<Partial<Record<(typeof names)[number], string>>>;

/** Reads the answer out of an address: out of the query after PKCE, out of the fragment after the implicit grant. */
export function readLoginAnswer(url: URL): LoginAnswer | undefined {
  return answerIn(url.searchParams) ?? answerIn(new URLSearchParams(url.hash.slice(1)));
}

function answerIn(parameters: URLSearchParams): LoginAnswer | undefined {
  const isAnswer =
    parameters.has('state') && ['code', 'error', 'access_token'].some((name) => parameters.has(name));
  if (!isAnswer) return undefined;
  return Object.fromEntries(
    names.flatMap((name) => (parameters.has(name) ? [[name, parameters.get(name) ?? '']] : [])),
  );
}

/** Takes the answer out of the address bar, so that it is neither kept in the history nor handed on as a referrer. */
export function takeLoginAnswer(page: BrowserPage): LoginAnswer | undefined {
  const url = new URL(page.location.href);
  const answer = readLoginAnswer(url);
  if (answer === undefined) return undefined;
  const fragment = new URLSearchParams(url.hash.slice(1));
  if (answerIn(fragment) !== undefined) url.hash = '';
  for (const name of names) url.searchParams.delete(name);
  page.history.replaceState(null, '', url.href);
  return answer;
}

/** Holds an answer against the login that it claims to answer; throws a `LoginError` when it does not fit. */
export function checkLoginAnswer(
  { state = '', iss, error }: LoginAnswer,
  pending: PendingLogin | undefined,
  loginBase: string,
  nowMs: number,
): PendingLogin {
  if (pending === undefined || !constantTimeEqual(pending.state, state)) {
    throw new LoginError(
      'state_mismatch',
      'This tab did not begin the login that was answered. Log in again.',
    );
  }
  const ageMs = nowMs - pending.startedAtMs;
  if (ageMs < 0 || ageMs > loginLifeMs) {
    throw new LoginError('login_expired', 'The login took longer than ten minutes. Log in again.');
  }
  if (iss !== undefined && URL.parse(iss)?.origin !== new URL(loginBase).origin) {
    throw new LoginError(
      'issuer_mismatch',
      'The answer came from another login host. Check the region, then log in again.',
    );
  }
  if (error !== undefined) {
    throw new LoginError(
      /^[\w.-]{1,60}$/.exec(error)?.[0] ?? 'unknown_error',
      'The login page refused; log in again.',
    );
  }
  return pending;
}
