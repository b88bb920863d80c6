import { type ChatUserSettings, getChatsUserSettingsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads the chat settings of a user.
 *
 * Needs any of the permissions `chat:usersettings:view`, `chat:setting:view`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the user, such as `0f1e2d3c-4b5a-4968-8776-655443322110`; not a JID.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The settings that others may see: the mobile part.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such user.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { mobile } = await getChatsUserSettings(client, userId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/users/\{userId\}/settings}
 */
export function getChatsUserSettings(
  client: Sender,
  userId: string,
  options?: CallOptions,
): Promise<ChatUserSettings> {
  return client.send(getChatsUserSettingsOperation, { path: { userId } }, options);
}
