import { tokenAnswer } from '../issue-token.ts';
import type { GrantHandler } from './grant-handler.ts';
import { requireGrant } from './require-grant.ts';

/** A token for the client itself: it has no user. */
export const clientCredentials: GrantHandler = (world, client) => {
  requireGrant(client, 'client_credentials');
  return tokenAnswer(world, { client }, false);
};
