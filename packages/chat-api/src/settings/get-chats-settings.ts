import { type ChatSettings, getChatsSettingsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads the chat settings of the organisation.
 *
 * Needs any of the permissions `chat:setting:view`, `chat:setting:edit`.
 *
 * @param client - Sends the request.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The settings.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { messageRetentionPeriodDays } = await getChatsSettings(client);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/settings}
 */
export function getChatsSettings(client: Sender, options?: CallOptions): Promise<ChatSettings> {
  return client.send(getChatsSettingsOperation, {}, options);
}
