import {
  type ChatSettings,
  type ChatSettingsRequest,
  patchChatsSettingsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Changes chat settings of the organisation; what is left out stays as it is.
 *
 * A shorter retention period removes older messages for good.
 *
 * Needs the permission `chat:setting:edit`.
 *
 * @param client - Sends the request.
 * @param body - The settings to change; the retention period is 10 to 3650 days.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns All settings as they are now.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When the retention period is
 * out of range.
 *
 * @example
 * ```ts
 * await patchChatsSettings(client, { reactionsEnabled: true });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | PATCH /api/v2/chats/settings}
 */
export function patchChatsSettings(
  client: Sender,
  body: ChatSettingsRequest,
  options?: CallOptions,
): Promise<ChatSettings> {
  return client.send(patchChatsSettingsOperation, { body }, options);
}
