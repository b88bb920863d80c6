import type {
  OAuthErrorResponse,
  OAuthTokenResponse,
  OrgOAuthClient,
  TokenInfo,
  TokenInfoClonedUser,
} from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';
import { buildNamedEntity } from './build-references.ts';
import { sample } from './sample-values.ts';

/** Builds an OAuth client. */
export const buildOrgOAuthClient: Builder<OrgOAuthClient> = builderOf<OrgOAuthClient>(() => ({
  id: 'chat-web',
  name: 'Genesys Chat',
  state: 'active',
  organization: buildNamedEntity(),
}));

/** Builds the original of a cloned user. */
export const buildTokenInfoClonedUser: Builder<TokenInfoClonedUser> = builderOf<TokenInfoClonedUser>(() => ({
  id: sample.otherUserId,
  organization: { id: sample.organizationId },
}));

/** Builds what there is to know about a token. */
export const buildTokenInfo: Builder<TokenInfo> = builderOf<TokenInfo>(() => ({
  organization: buildNamedEntity(),
  homeOrganization: buildNamedEntity(),
  authorizedScope: [],
  OAuthClient: buildOrgOAuthClient(),
}));

/** Builds an answer of the token endpoint. */
export const buildOAuthTokenResponse: Builder<OAuthTokenResponse> = builderOf<OAuthTokenResponse>(() => ({
  access_token: 'a-token-for-tests',
  token_type: 'bearer',
  expires_in: 86_400,
}));

/** Builds an error of the token endpoint. */
export const buildOAuthErrorResponse: Builder<OAuthErrorResponse> = builderOf<OAuthErrorResponse>(() => ({
  error: 'invalid_client',
  description: 'client not found',
  error_description: 'client not found',
}));
