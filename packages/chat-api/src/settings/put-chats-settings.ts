import { type ChatSettings, type ChatSettingsRequest, putChatsSettingsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Replaces the chat settings of the organisation.
 *
 * A shorter retention period removes older messages for good.
 *
 * Needs the permission `chat:setting:edit`.
 *
 * @param client - Sends the request.
 * @param body - All settings; the retention period is 10 to 3650 days.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The settings as they are now.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When the retention period is
 * out of range.
 *
 * @example
 * ```ts
 * await putChatsSettings(client, { messageRetentionPeriodDays: 365, reactionsEnabled: true });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | PUT /api/v2/chats/settings}
 */
export function putChatsSettings(
  client: Sender,
  body: ChatSettingsRequest,
  options?: CallOptions,
): Promise<ChatSettings> {
  return client.send(putChatsSettingsOperation, { body }, options);
}
