import type { Clock } from '../clock.ts';
import { LoginError } from '../errors/login-error.ts';
import type { ClientCore } from '../calls/client-core.ts';
import { Scope } from '../scope/scope.ts';
import { sleep } from '../scope/sleep.ts';
import type { BrowserPage, PageMessage, PopupWindow } from './browser-page.ts';
import { type LoginAnswer, readLoginAnswer } from './login-answer.ts';
import type { BrowserLogin, LoginAttempt } from './login-attempt.ts';

/** Name of the message that carries an answer between windows; the official SDK uses it too. */
const messageName = 'gc_auth_popup';
/** How often to look whether the window was closed, in milliseconds. */
const lookEveryMs = 500;

/** Shows the login page in a window of its own and waits for its answer. */
export async function askInPopup(
  core: ClientCore,
  page: BrowserPage,
  attempt: LoginAttempt,
  login: BrowserLogin,
): Promise<LoginAnswer> {
  const { popupTarget = '_blank', popupWindowFeatures = 'popup,width=500,height=700' } = login.options;
  const popup = page.open?.(attempt.url, popupTarget, popupWindowFeatures);
  if (!popup) {
    const advice = 'The browser blocked the window. Log in after a click, or without usePopup.';
    throw new LoginError('popup_blocked', advice);
  }
  return waitForAnswer(core, page, popup, login).finally(() => popup.close());
}

async function waitForAnswer(
  { clock, closed }: ClientCore,
  page: BrowserPage,
  popup: PopupWindow,
  { redirectUri, options: { popupTimeout = 120_000 } }: BrowserLogin,
): Promise<LoginAnswer> {
  const done = new AbortController();
  const scope = new Scope(clock, [closed, done.signal], popupTimeout, () => {
    const advice = `Nobody logged in within ${popupTimeout} ms. Log in again, or allow more popupTimeout.`;
    return new LoginError('popup_timeout', advice);
  });
  try {
    const heard = hearAnswer(page, popup, new URL(redirectUri).origin, scope.signal);
    return await Promise.race([heard, untilClosed(popup, clock, scope)]);
  } finally {
    done.abort();
    scope.close();
  }
}

function hearAnswer(
  page: BrowserPage,
  popup: PopupWindow,
  origin: string,
  signal: AbortSignal,
): Promise<LoginAnswer> {
  return new Promise((resolve) => {
    const hear = (message: PageMessage): void => {
      // Any page can post a message here; only the window that was opened, at the redirect address, is believed.
      if (message.source !== popup || message.origin !== origin) return;
      const answer = answerIn(message.data);
      if (answer !== undefined) resolve(answer);
    };
    page.addEventListener?.('message', hear);
    signal.addEventListener('abort', () => page.removeEventListener?.('message', hear), { once: true });
  });
}

async function untilClosed(popup: PopupWindow, clock: Clock, scope: Scope): Promise<never> {
  while (!popup.closed) await sleep(clock, lookEveryMs, scope);
  // A window that closes behind its answer may be seen closed before the answer is heard.
  await sleep(clock, lookEveryMs, scope);
  throw new LoginError('popup_closed', 'The window was closed. Log in again.');
}

/** Hands the answer in this window's address to the page that opened it; `false` when this is no such window. */
export function answerOpener(page: BrowserPage, redirectUri: string): boolean {
  const { search, hash } = new URL(page.location.href);
  const isAnswer = readLoginAnswer(new URL(page.location.href)) !== undefined;
  if (!isAnswer || page.opener === undefined || page.opener === null) return false;
  page.opener.postMessage({ name: messageName, type: 'message', search, hash }, new URL(redirectUri).origin);
  page.close?.();
  return true;
}

function answerIn(data: unknown): LoginAnswer | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { name, search, hash } = data as Readonly<Record<string, unknown>>;
  if (name !== messageName || typeof search !== 'string' || typeof hash !== 'string') return undefined;
  const url = URL.parse(`https://answer.invalid/${search}${hash}`);
  return url === null ? undefined : readLoginAnswer(url);
}
