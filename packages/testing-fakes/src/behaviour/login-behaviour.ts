/** Tokens, the token endpoint and the login page. A part of {@link FakeBehaviour}. */
export interface LoginBehaviour {
  /**
   * Code of the 401 for a token that has expired or was revoked.
   *
   * @defaultValue `'bad.credentials'`
   */
  readonly expiredTokenCode: 'bad.credentials' | 'credentials.expired';
  /**
   * Whether using a refresh token makes it void and gives a new one.
   *
   * @defaultValue true
   */
  readonly refreshTokenRotation: boolean;
  /**
   * Time that a refresh token can be used, in milliseconds.
   *
   * @defaultValue `Infinity`
   */
  readonly refreshTokenLifetimeMs: number;
  /**
   * Status of the token endpoint's `invalid_grant`.
   *
   * @defaultValue 400
   */
  readonly invalidGrantStatus: 400 | 401;
  /**
   * Under which names the token endpoint explains an error.
   *
   * @defaultValue `'both'`
   */
  readonly oauthErrorText: 'both' | 'description' | 'error_description';
  /**
   * Time that an authorization code can be used, in milliseconds.
   *
   * @defaultValue 600000
   */
  readonly codeLifetimeMs: number;
  /**
   * Whether a client that may redirect at all may redirect to any address on the loopback interface.
   *
   * @defaultValue true
   */
  readonly acceptLoopbackRedirects: boolean;
  /**
   * Whether the login page lets a browser through at once that has logged in before, unless asked with
   * `prompt=login`. Off, so that two windows of one browser can be two people.
   *
   * @defaultValue false
   */
  readonly remembersLogin: boolean;
}

/** The defaults of {@link LoginBehaviour}. */
export const loginDefaults: LoginBehaviour = {
  expiredTokenCode: 'bad.credentials',
  refreshTokenRotation: true,
  refreshTokenLifetimeMs: Infinity,
  invalidGrantStatus: 400,
  oauthErrorText: 'both',
  codeLifetimeMs: 600_000,
  acceptLoopbackRedirects: true,
  remembersLogin: false,
};
