import { deleteChatsUsersMeSettingsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Drops the chat settings of the calling user, so that the defaults hold again.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When the token is no longer
 * valid.
 *
 * @example
 * ```ts
 * await deleteChatsUsersMeSettings(client);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/chats/users/me/settings}
 */
export function deleteChatsUsersMeSettings(client: Sender, options?: CallOptions): Promise<void> {
  return client.send(deleteChatsUsersMeSettingsOperation, {}, options);
}
