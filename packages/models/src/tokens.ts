import * as v from 'valibot';
import { DateTimeSchema } from './internal/date-time.ts';
import { openEnum } from './internal/open-enum.ts';
import { openObject } from './internal/open-object.ts';
import { EntitySchema, NamedEntitySchema } from './references.ts';

/** An OAuth app (abridged). */
export const OrgOAuthClientSchema = openObject({
  /** Id. */
  id: v.exactOptional(v.string()),
  /** Name. */
  name: v.string(),
  /** Scopes. */
  scope: v.exactOptional(v.array(v.string())),
  /** State. */
  state: v.exactOptional(openEnum(['active', 'disabled', 'inactive'])),
  /** Organisation. */
  organization: v.exactOptional(NamedEntitySchema),
});

/** An OAuth app (abridged). Checked by {@link OrgOAuthClientSchema}. */
export interface OrgOAuthClient extends v.InferOutput<typeof OrgOAuthClientSchema> {}

/** Original of a cloned user. */
export const TokenInfoClonedUserSchema = openObject({
  /** User id. */
  id: v.exactOptional(v.string()),
  /** Organisation. */
  organization: v.exactOptional(EntitySchema),
});

/** Original of a cloned user. Checked by {@link TokenInfoClonedUserSchema}. */
export interface TokenInfoClonedUser extends v.InferOutput<typeof TokenInfoClonedUserSchema> {}

/** Information about a token. */
export const TokenInfoSchema = openObject({
  /** Current organisation. */
  organization: v.exactOptional(NamedEntitySchema),
  /** Home organisation of the token. */
  homeOrganization: v.exactOptional(NamedEntitySchema),
  /** Scopes. */
  authorizedScope: v.exactOptional(v.array(v.string())),
  /** For a cloned trustee user: the original. */
  clonedUser: v.exactOptional(TokenInfoClonedUserSchema),
  /** When the token idles out. */
  dateTokenIdles: v.exactOptional(DateTimeSchema),
  /** The OAuth app. */
  OAuthClient: v.exactOptional(OrgOAuthClientSchema),
});

/** Information about a token. Checked by {@link TokenInfoSchema}. */
export interface TokenInfo extends v.InferOutput<typeof TokenInfoSchema> {}
