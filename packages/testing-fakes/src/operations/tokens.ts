import {
  deleteTokenOperation,
  deleteTokensMeOperation,
  getTokensMeOperation,
  headTokensMeOperation,
} from '@genesys-chat/models';
import { findUser } from '../chat/conversations.ts';
import { type Route, serve } from '../http/serve.ts';
import { revokeToken, revokeTokensOfUser } from '../oauth/revoke.ts';

/** Tokens: a look at the one in use, and revocation. */
export const tokenRoutes: readonly Route[] = [
  serve(getTokensMeOperation, ({ caller: { client }, world: { organization } }) => {
    const { id, name } = organization;
    return {
      organization: { id, name },
      homeOrganization: { id, name },
      authorizedScope: [],
      ...(client && {
        OAuthClient: { id: client.clientId, name: client.name, organization: { id, name } },
      }),
    };
  }),
  serve(headTokensMeOperation, () => undefined),
  serve(deleteTokensMeOperation, ({ caller: { token }, world }) => revokeToken(world, token)),
  serve(deleteTokenOperation, ({ path: { userId }, world }) =>
    revokeTokensOfUser(world, findUser(world, userId).id),
  ),
];
