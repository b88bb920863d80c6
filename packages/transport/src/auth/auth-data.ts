/** What a login gives, named as in the official SDK. */
export interface AuthData {
  /** The access token. */
  readonly accessToken: string;
  /** Renews the access token; only the authorization code grant gives one. */
  readonly refreshToken?: string | undefined;
  /** When the access token expires, in milliseconds since 1970; absent when the platform did not say. */
  readonly tokenExpiryTime?: number | undefined;
  /** The same moment as text, such as `2026-01-31T09:30:00.000Z`. */
  readonly tokenExpiryTimeString?: string | undefined;
  /** What was given as `state` when the login began. */
  readonly state?: string | undefined;
}
