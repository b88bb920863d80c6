import { type OneOnOne, getChatsUserOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads the one-to-one chat with a user: for now, what is pinned in it.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1:view`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The chat.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such user.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { pinnedMessages = [] } = await getChatsUser(client, userId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/users/\{userId\}}
 */
export function getChatsUser(client: Sender, userId: string, options?: CallOptions): Promise<OneOnOne> {
  return client.send(getChatsUserOperation, { path: { userId } }, options);
}
