import {
  type ChatUserSettings,
  type ChatUserSettingsRequest,
  patchChatsUserSettingsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Changes the chat settings of a user.
 *
 * Needs any of the permissions `chat:usersettings:edit`, `chat:setting:edit`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the user, such as `0f1e2d3c-4b5a-4968-8776-655443322110`; not a JID.
 * @param body - When to notify on mobile devices.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The settings as they are now.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such user.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When a field is missing or
 * unknown.
 *
 * @example
 * ```ts
 * await patchChatsUserSettings(client, userId, { mobile: { notifications: { when: 'Always' } } });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | PATCH /api/v2/chats/users/\{userId\}/settings}
 */
export function patchChatsUserSettings(
  client: Sender,
  userId: string,
  body: ChatUserSettingsRequest,
  options?: CallOptions,
): Promise<ChatUserSettings> {
  return client.send(patchChatsUserSettingsOperation, { path: { userId }, body }, options);
}
