import { deleteTokensMeOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Revokes the token in use. `logout()` of the client does this too.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When it is no longer valid
 * anyway.
 *
 * @example
 * ```ts
 * await deleteTokensMe(client);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/tokens/me}
 */
export function deleteTokensMe(client: Sender, options?: CallOptions): Promise<void> {
  return client.send(deleteTokensMeOperation, {}, options);
}
