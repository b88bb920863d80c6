import type { OAuthTokenResponse } from '@genesys-chat/models';
import type { World } from '../../internal/world.ts';
import type { FakeOAuthClient } from '../../store/records.ts';

/** Answers one kind of request for a token, or throws an `OAuthError`. */
export type GrantHandler = (
  world: World,
  client: FakeOAuthClient,
  form: URLSearchParams,
) => OAuthTokenResponse;
