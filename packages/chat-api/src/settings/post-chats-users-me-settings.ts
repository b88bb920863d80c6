import { type UserChatSettingsPost, postChatsUsersMeSettingsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Creates the chat settings of the calling user. They have no mobile part here.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param body - The settings; `muted` is required.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When `muted` is missing or a
 * field is unknown.
 * @throws {@link @genesys-chat/transport!AmbiguousResultError | AmbiguousResultError} When it is unknown whether
 * it was carried out; it is never sent twice.
 *
 * @example
 * ```ts
 * await postChatsUsersMeSettings(client, { muted: false });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/chats/users/me/settings}
 */
export function postChatsUsersMeSettings(
  client: Sender,
  body: UserChatSettingsPost,
  options?: CallOptions,
): Promise<void> {
  return client.send(postChatsUsersMeSettingsOperation, { body }, options);
}
