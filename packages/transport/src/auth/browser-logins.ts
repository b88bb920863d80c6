import { ConfigurationError } from '../errors/configuration-error.ts';
import { LoginError } from '../errors/login-error.ts';
import type { ClientCore } from '../calls/client-core.ts';
import type { AuthData } from './auth-data.ts';
import type { BrowserPage } from './browser-page.ts';
import {
  type CodeExchange,
  exchangeCode,
  type FinishLogin,
  finishImplicit,
  finishPkce,
} from './finish-login.ts';
import { takeLoginAnswer } from './login-answer.ts';
import { beginImplicit, beginPkce, type BrowserLogin, type LoginAttempt } from './login-attempt.ts';
import { answerOpener, askInPopup } from './login-by-popup.ts';
import { keepPendingLogin, takePendingLogin } from './pending-login.ts';

/** How one kind of browser login begins and ends. */
interface Flow {
  readonly begin: (core: ClientCore, login: BrowserLogin) => LoginAttempt | Promise<LoginAttempt>;
  readonly finish: FinishLogin;
}

/** Logs in by PKCE; gives nothing when the page is being left. */
export function loginPkce(core: ClientCore, login: BrowserLogin): Promise<AuthData | undefined> {
  return logIn(core, login, { begin: beginPkce, finish: finishPkce });
}

/** Logs in by the implicit grant; gives nothing when the page is being left. */
export function loginImplicit(core: ClientCore, login: BrowserLogin): Promise<AuthData | undefined> {
  return logIn(core, login, { begin: beginImplicit, finish: finishImplicit });
}

/** Exchanges the code of a PKCE login that the caller took to the login page and back by other means. */
export async function authorizePkce(core: ClientCore, exchange: CodeExchange): Promise<AuthData> {
  const tokens = await exchangeCode(core, exchange);
  await core.tokens.adopt(tokens);
  return tokens;
}

/** Finishes a login that has come back, keeps one that is valid, or shows the login page if it may. */
async function logIn(
  core: ClientCore,
  login: BrowserLogin,
  { begin, finish }: Flow,
): Promise<AuthData | undefined> {
  const page = pageOf(core);
  const { clientId, redirectUri, options } = login;
  const popup = options.usePopup ?? false;
  if (popup && answerOpener(page, redirectUri)) return undefined;
  const answer = takeLoginAnswer(page);
  if (answer !== undefined) {
    const pending = takePendingLogin(page.sessionStorage, clientId);
    return adopt(core, await finish(core, answer, pending, clientId));
  }
  const held = await core.tokens.held();
  if (held !== undefined) return held;
  if (options.prompt === 'none') {
    throw new LoginError('login_required', 'Nobody is logged in. Log in again without the prompt none.');
  }
  const attempt = await begin(core, login);
  if (popup) {
    // What is under way stays in memory: nobody else can answer it, and nobody else can read the verifier.
    const said = await askInPopup(core, page, attempt, login);
    return adopt(core, await finish(core, said, attempt.pending, clientId));
  }
  keepPendingLogin(page.sessionStorage, clientId, attempt.pending);
  page.location.assign(attempt.url);
  return undefined;
}

async function adopt(core: ClientCore, tokens: AuthData): Promise<AuthData> {
  await core.tokens.adopt(tokens);
  return tokens;
}

function pageOf(core: ClientCore): BrowserPage {
  if (core.page !== undefined) return core.page;
  throw new ConfigurationError(
    'page',
    'is missing: this login needs a browser; elsewhere use authorizePKCEGrant',
  );
}
