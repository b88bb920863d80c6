import { deleteTokensMeOperation } from '@genesys-chat/models';
import { AuthenticationError } from '../errors/authentication-error.ts';
import type { ClientCore } from '../calls/client-core.ts';
import { operationCall } from '../calls/operation-call.ts';
import { runCall } from '../calls/run-call.ts';

/** Revokes the token and forgets it; afterwards leaves for the login host's own logout where a browser login is to end. */
export async function logOut(
  core: ClientCore,
  clientId: string | undefined,
  redirectUri: string | undefined,
): Promise<void> {
  try {
    if ((await core.tokens.held()) !== undefined) await revoke(core);
  } finally {
    await core.tokens.clear();
    if (core.page !== undefined && clientId !== undefined) {
      const query = new URLSearchParams({ client_id: clientId });
      if (redirectUri !== undefined) query.set('redirect_uri', redirectUri);
      core.page.location.assign(`${core.endpoints.login}/logout?${query.toString()}`);
    }
  }
}

async function revoke(core: ClientCore): Promise<void> {
  try {
    await runCall(core, operationCall(core, deleteTokensMeOperation, {}, {}), {});
  } catch (error) {
    // A token that is not valid any more needs no revoking.
    if (!(error instanceof AuthenticationError)) throw error;
  }
}
