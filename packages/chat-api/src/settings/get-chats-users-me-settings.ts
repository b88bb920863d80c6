import { type UserSettingsForChat, getChatsUsersMeSettingsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads the chat settings of the calling user.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The settings.
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When the token is no longer
 * valid.
 *
 * @example
 * ```ts
 * const { muted = false } = await getChatsUsersMeSettings(client);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/users/me/settings}
 */
export function getChatsUsersMeSettings(client: Sender, options?: CallOptions): Promise<UserSettingsForChat> {
  return client.send(getChatsUsersMeSettingsOperation, {}, options);
}
