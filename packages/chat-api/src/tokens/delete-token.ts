import { deleteTokenOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Revokes every token of a user.
 *
 * Needs the permission `oauth:token:delete`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the user, such as `0f1e2d3c-4b5a-4968-8776-655443322110`; not a JID.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such user.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * await deleteToken(client, userId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/tokens/\{userId\}}
 */
export function deleteToken(client: Sender, userId: string, options?: CallOptions): Promise<void> {
  return client.send(deleteTokenOperation, { path: { userId } }, options);
}
