/** What a login page may be told, and how it is shown. Named as in the official SDK. */
export interface LoginOptions {
  /** Any text of yours; comes back with the login. The check against forged answers does not depend on it. */
  readonly state?: string | undefined;
  /** Organisation to log in to; only together with `provider`. */
  readonly org?: string | undefined;
  /** Identity provider, such as `okta`; only together with `org`. */
  readonly provider?: string | undefined;
  /** Id of the organisation that trusts this one, for an authorised organisation. */
  readonly target?: string | undefined;
  /** Whom to offer: `email`, `orgName` or `email:orgName`. */
  readonly login_hint?: string | undefined;
  /**
   * `login` asks for credentials even where the user is logged in already. `none` shows no login page: it takes up a
   * login that has come back or is kept, and rejects with the reason `login_required` where there is none.
   */
  readonly prompt?: 'login' | 'none' | undefined;
  /**
   * Shows the login page in a window of its own, so that the page stays. The page at the redirect address, of the
   * same origin, has to call the same login; there the call hands the answer to this page and closes the window.
   *
   * @defaultValue `false`
   */
  readonly usePopup?: boolean | undefined;
  /**
   * Time for a login in a window of its own, in milliseconds.
   *
   * @defaultValue 120,000
   */
  readonly popupTimeout?: number | undefined;
  /**
   * Name of the window.
   *
   * @defaultValue `'_blank'`
   */
  readonly popupTarget?: string | undefined;
  /**
   * Size and place of the window, as `window.open` takes them; `noopener` would cut it off from this page.
   *
   * @defaultValue `'popup,width=500,height=700'`
   */
  readonly popupWindowFeatures?: string | undefined;
}
