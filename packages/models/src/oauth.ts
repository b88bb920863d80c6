import * as v from 'valibot';
import { openEnum } from './internal/open-enum.ts';
import { openObject } from './internal/open-object.ts';

/** Answer of the token endpoint on the login host. */
export const OAuthTokenResponseSchema = openObject({
  /** Opaque bearer token. */
  access_token: v.string(),
  /** Always bearer. */
  token_type: openEnum(['bearer']),
  /** Seconds until expiry. */
  expires_in: v.pipe(v.number(), v.integer()),
  /** Only for the authorization code grant of confidential clients. */
  refresh_token: v.exactOptional(v.string()),
});

/** Answer of the token endpoint on the login host. Checked by {@link OAuthTokenResponseSchema}. */
export interface OAuthTokenResponse extends v.InferOutput<typeof OAuthTokenResponseSchema> {}

/** Error of the token endpoint; not an ErrorBody. */
export const OAuthErrorResponseSchema = openObject({
  /** OAuth error code, e.g. invalid_client. */
  error: v.string(),
  /** Text; the older field name, seen by third-party clients. */
  description: v.exactOptional(v.string()),
  /** Text; the standard field name, read by the Go SDK and by browser redirects. */
  error_description: v.exactOptional(v.string()),
});

/** Error of the token endpoint; not an ErrorBody. Checked by {@link OAuthErrorResponseSchema}. */
export interface OAuthErrorResponse extends v.InferOutput<typeof OAuthErrorResponseSchema> {}
