import type { Operation, OperationInput, OperationOutput } from '@genesys-chat/models';
import type { AccessToken } from './access-token.ts';
import type { ApiClientOptions } from './api-client-options.ts';
import type { AuthData } from './auth/auth-data.ts';
import { logOut } from './auth/log-out.ts';
import type { LoginOptions } from './auth/login-options.ts';
import { authorizePkce, loginImplicit, loginPkce } from './auth/browser-logins.ts';
import {
  loginClientCredentials,
  loginCodeAuthorization,
  loginSaml2Bearer,
  refreshCodeAuthorization,
} from './auth/confidential-logins.ts';
import type { BrowserLogin } from './auth/login-attempt.ts';
import { computeCodeChallenge, generateCodeVerifier } from './auth/pkce-codes.ts';
import { createMemoryTokenStore } from './auth/memory-token-store.ts';
import { createSessionTokenStore } from './auth/session-token-store.ts';
import { CallPromise } from './call-promise.ts';
import { ClientClosedError } from './errors/client-closed-error.ts';
import type { Gateway } from './gateway.ts';
import type { ClientCore } from './calls/client-core.ts';
import { createCore } from './calls/create-core.ts';
import { resolveEndpoints } from './options/endpoints.ts';
import { environmentOptions } from './options/environment-options.ts';
import { sendOperation } from './calls/send-operation.ts';
import type { RateLimitState } from './rate-limit-state.ts';
import type { RetryBudgetState } from './retry-budget-state.ts';
import type { CallOptions, Sender } from './sender.ts';

/**
 * Carries operations to the platform: one client for one organisation and one user. Two clients share nothing.
 *
 * @example
 * ```ts
 * const client = new ApiClient({ region: 'eu_central_1', accessToken });
 * const room = await client.send(getChatsRoomOperation, { path: { roomJid } });
 * ```
 */
export class ApiClient implements Sender {
  static #instance: ApiClient | undefined;
  readonly #core: ClientCore;
  readonly #closing = new AbortController();
  /** The login under way, so that a page that asks twice does not leave twice. */
  #login: Promise<AuthData | undefined> | undefined;
  #returnExtended = false;
  /** OAuth client of the last browser login; its session at the login host ends with a logout. */
  #browserClientId: string | undefined;

  /**
   * Makes a client. Nothing is sent and no timer runs until the first call.
   *
   * @param options - Where to send, as whom, and how patiently.
   * @throws {@link ConfigurationError} When an option cannot work; the error names it.
   */
  constructor(options: ApiClientOptions = {}) {
    this.#core = createCore(options, this.#closing.signal);
  }

  /** The client that code for the official SDK shares; made when it is first asked for. */
  static get instance(): ApiClient {
    ApiClient.#instance ??= new ApiClient();
    return ApiClient.#instance;
  }

  /** What is left for repeats; a failing platform empties it, and then gets no extra load from this client. */
  get retryBudget(): RetryBudgetState {
    const { left, capacity } = this.#core.budget;
    return { left, capacity };
  }

  /** How close the client is to its rate limit; `undefined` where it was made without one. */
  get rateLimit(): RateLimitState | undefined {
    return this.#core.limiter?.state;
  }

  /**
   * Calls an operation. Input is checked before anything is sent; what failed is repeated where that is safe.
   *
   * @param operation - The operation, from the table in `@genesys-chat/models`.
   * @param input - Path values, query parameters and body, as far as the operation takes them.
   * @param options - Settings of this call.
   * @returns The checked answer, or `undefined` for an operation that answers without a body; `withResponse()` of the
   * promise gives status and headers too.
   * @throws {@link ChatError} One of its classes; each names a cause and says what to do.
   */
  send<TOperation extends Operation>(
    operation: TOperation,
    input: OperationInput<TOperation>,
    options: CallOptions = {},
  ): CallPromise<OperationOutput<TOperation>> {
    const response = sendOperation<OperationOutput<TOperation>>(this.#core, operation, input, options);
    if (!this.#returnExtended) return new CallPromise(response);
    // Code for the official SDK asked for it, and knows what it gets.
    return new CallPromise(response, (whole) => whole as OperationOutput<TOperation>);
  }

  /**
   * Lets every later call give an {@link ExtendedResponse} instead of the answer alone, as in the official SDK. The
   * types do not show it; new code calls `withResponse()` where it needs one.
   *
   * @param returnExtended - Whether to.
   */
  setReturnExtendedResponses(returnExtended: boolean): void {
    this.#returnExtended = returnExtended;
  }

  /**
   * Uses another access token from the next request on.
   *
   * @param token - The token, or a function that gives one.
   */
  setAccessToken(token: AccessToken): void {
    void this.#core.tokens.clear();
    this.#core.tokens.use(token);
  }

  /**
   * Sends to another region from the next call on.
   *
   * @param environment - A region such as `eu_central_1`, a domain such as `mypurecloud.de`, or an address on this machine.
   * @throws {@link ConfigurationError} When it is none of these.
   */
  setEnvironment(environment: string): void {
    this.#core.endpoints = resolveEndpoints(environmentOptions(environment));
  }

  /**
   * Sends everything through a gateway from the next call on.
   *
   * @param gateway - Host and paths of the gateway.
   * @throws {@link ConfigurationError} When they make no valid address.
   */
  setGateway(gateway: Gateway): void {
    this.#core.endpoints = resolveEndpoints({ gateway, allowInsecure: this.#core.allowInsecure });
  }

  /**
   * Keeps the access token of a browser login over reloads, in this tab only. The official SDK puts it where every
   * tab and every later visit finds it; here it ends with the tab.
   *
   * @param doPersist - Whether to keep it; `false` keeps it in memory again.
   * @param prefix - Begins the name under which it is kept; different for two clients on one page.
   */
  setPersistSettings(doPersist: boolean, prefix = 'genesys_chat'): void {
    const { page, tokens } = this.#core;
    if (page === undefined) return;
    const store = createSessionTokenStore(page.sessionStorage, prefix);
    if (doPersist) void tokens.moveTo(store);
    else {
      void store.write(undefined);
      void tokens.moveTo(createMemoryTokenStore());
    }
  }

  /**
   * Logs in as an OAuth client of the organisation, in Node and other servers. The token is renewed by itself.
   *
   * @param clientId - Id of the OAuth client.
   * @param clientSecret - Its secret.
   * @returns The token.
   * @throws {@link LoginError} When the login host refuses; `reason` is `invalid_client` for a wrong id or secret.
   * @throws {@link ConfigurationError} In a browser, where a secret cannot be kept.
   */
  loginClientCredentialsGrant(clientId: string, clientSecret: string): Promise<AuthData> {
    return loginClientCredentials(this.#core, { id: clientId, secret: clientSecret });
  }

  /**
   * Logs in by PKCE in a browser. The first call leaves for the login page, so its promise stays open; called again
   * when the login page has sent the user back, it resolves. Call it whenever the page loads.
   *
   * @param clientId - Id of the OAuth client.
   * @param redirectUri - Where to come back to; registered with the OAuth client.
   * @param options - What to tell the login page.
   * @param codeVerifier - A verifier of your own; one is made without it.
   * @returns The token.
   * @throws {@link LoginError} When the login page refused, when the answer belongs to no login of this tab
   * (`state_mismatch`), when ten minutes have passed (`login_expired`), or when the login page would have to be shown
   * and must not be (`login_required`).
   *
   * @example
   * ```ts
   * await client.loginPKCEGrant(clientId, location.origin + '/');
   * ```
   */
  loginPKCEGrant(
    clientId: string,
    redirectUri: string,
    options: LoginOptions = {},
    codeVerifier?: string,
  ): Promise<AuthData> {
    return this.#logIn(loginPkce, { clientId, redirectUri, options, codeVerifier });
  }

  /**
   * Logs in by the implicit grant in a browser, in the same way as {@link ApiClient.loginPKCEGrant}. The token travels
   * through the address bar, where PKCE sends a code that is of no use to anybody else.
   *
   * @deprecated Genesys has ended the implicit grant for new OAuth clients, and ends it for all in 2027. Let the OAuth
   * client use PKCE, then call `loginPKCEGrant` with the same id and address.
   *
   * @param clientId - Id of the OAuth client.
   * @param redirectUri - Where to come back to; registered with the OAuth client.
   * @param options - What to tell the login page.
   * @returns The token.
   * @throws {@link LoginError} As `loginPKCEGrant` does.
   */
  loginImplicitGrant(clientId: string, redirectUri: string, options: LoginOptions = {}): Promise<AuthData> {
    return this.#logIn(loginImplicit, { clientId, redirectUri, options });
  }

  #logIn(
    login: (core: ClientCore, who: BrowserLogin) => Promise<AuthData | undefined>,
    who: BrowserLogin,
  ): Promise<AuthData> {
    this.#browserClientId = who.clientId;
    this.#login ??= login(this.#core, who).finally(() => {
      this.#login = undefined;
    });
    // A page that is being left has nothing to go on with, but may come back as it was and ask again.
    return this.#login.then((tokens) => tokens ?? new Promise<never>(() => undefined));
  }

  /**
   * Logs a user in on a server, by the code that the login page sent back. Where a refresh token comes with it, the
   * token is renewed by itself.
   *
   * @param clientId - Id of the OAuth client.
   * @param clientSecret - Its secret.
   * @param authCode - The code that came back.
   * @param redirectUri - Where the login page sent the user back to.
   * @returns The tokens.
   * @throws {@link LoginError} When the login host refuses; `reason` is `invalid_grant` for a used or old code.
   * @throws {@link ConfigurationError} In a browser, where a secret cannot be kept.
   */
  loginCodeAuthorizationGrant(
    clientId: string,
    clientSecret: string,
    authCode: string,
    redirectUri: string,
  ): Promise<AuthData> {
    return loginCodeAuthorization(this.#core, { id: clientId, secret: clientSecret }, authCode, redirectUri);
  }

  /**
   * Takes a login up again by a refresh token that was kept.
   *
   * @param clientId - Id of the OAuth client.
   * @param clientSecret - Its secret.
   * @param refreshToken - The refresh token; the answer may hold another one that replaces it.
   * @returns The tokens.
   * @throws {@link LoginError} When the login host refuses; `reason` is `invalid_grant` for a revoked refresh token.
   * @throws {@link ConfigurationError} In a browser, where a secret cannot be kept.
   */
  refreshCodeAuthorizationGrant(
    clientId: string,
    clientSecret: string,
    refreshToken: string,
  ): Promise<AuthData> {
    return refreshCodeAuthorization(this.#core, { id: clientId, secret: clientSecret }, refreshToken);
  }

  /**
   * Logs a user in on a server, by the assertion of an identity provider. The token cannot be renewed.
   *
   * @param clientId - Id of the OAuth client.
   * @param clientSecret - Its secret.
   * @param orgName - Short name of the organisation.
   * @param assertion - The SAML2 assertion, encoded in base64.
   * @returns The token.
   * @throws {@link LoginError} When the login host refuses.
   * @throws {@link ConfigurationError} In a browser, where a secret cannot be kept.
   */
  loginSaml2BearerGrant(
    clientId: string,
    clientSecret: string,
    orgName: string,
    assertion: string,
  ): Promise<AuthData> {
    return loginSaml2Bearer(this.#core, { id: clientId, secret: clientSecret }, orgName, assertion);
  }

  /**
   * Exchanges the code of a PKCE login whose way to the login page and back is the caller's own.
   *
   * @param clientId - Id of the OAuth client.
   * @param codeVerifier - The verifier that the login began with.
   * @param authCode - The code that came back.
   * @param redirectUri - Where the login page sent the user back to.
   * @returns The token.
   * @throws {@link LoginError} When the login host refuses.
   */
  authorizePKCEGrant(
    clientId: string,
    codeVerifier: string,
    authCode: string,
    redirectUri: string,
  ): Promise<AuthData> {
    return authorizePkce(this.#core, {
      clientId,
      verifier: codeVerifier,
      code: authCode,
      redirectUri,
    });
  }

  /**
   * Makes a random PKCE verifier.
   *
   * @param nChar - Its length, from 43 to 128.
   * @returns The verifier.
   */
  generatePKCECodeVerifier(nChar = 128): string {
    return generateCodeVerifier(nChar);
  }

  /**
   * Computes what the login page is told of a verifier.
   *
   * @param code - The verifier.
   * @returns The challenge, for `code_challenge_method=S256`.
   */
  computePKCECodeChallenge(code: string): Promise<string> {
    return computeCodeChallenge(code);
  }

  /**
   * Revokes the token and forgets it. After a browser login the page then leaves for the login host, which ends its
   * own session too.
   *
   * @param logoutRedirectUri - Where the login host sends the user afterwards; registered with the OAuth client.
   */
  logout(logoutRedirectUri?: string): Promise<void> {
    return logOut(this.#core, this.#browserClientId, logoutRedirectUri);
  }

  /** Ends every call under way with a {@link ClientClosedError} and refuses new ones. Nothing is left running. */
  close(): void {
    this.#closing.abort(new ClientClosedError({}));
  }
}
