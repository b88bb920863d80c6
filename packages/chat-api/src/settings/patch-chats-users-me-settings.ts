import {
  type UserSettingsForChat,
  type UserSettingsForChatRequest,
  patchChatsUsersMeSettingsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Changes the chat settings of the calling user; what is left out stays as it is.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param body - The settings to change.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns All settings as they are now.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When a field is unknown.
 *
 * @example
 * ```ts
 * await patchChatsUsersMeSettings(client, { mentionsOnly: true });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | PATCH /api/v2/chats/users/me/settings}
 */
export function patchChatsUsersMeSettings(
  client: Sender,
  body: UserSettingsForChatRequest,
  options?: CallOptions,
): Promise<UserSettingsForChat> {
  return client.send(patchChatsUsersMeSettingsOperation, { body }, options);
}
