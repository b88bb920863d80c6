import type { FakeGrant, FakeOAuthClient } from '../../store/records.ts';
import { OAuthError } from '../oauth-error.ts';

/** Refuses a client that is not registered for a grant. */
export function requireGrant({ grants }: FakeOAuthClient, grant: FakeGrant): void {
  if (grants.includes(grant)) return;
  throw new OAuthError('unauthorized_client', `this client is not registered for the grant ${grant}`);
}
