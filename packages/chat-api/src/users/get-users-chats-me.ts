import {
  type ChatItemCursorListing,
  type OperationQuery,
  getUsersChatsMeOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Lists the chats of the calling user: rooms, groups and one-to-ones.
 *
 * Needs any of the permissions `chat:chat:access`, `user:chats:view`.
 *
 * @param client - Sends the request.
 * @param query - What to leave out and to add, and the cursor of the page.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The chats, in `entities`; `nextUri` holds the cursor of the next page.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { entities } = await getUsersChatsMe(client, { excludeClosed: true });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/users/chats/me}
 */
export function getUsersChatsMe(
  client: Sender,
  query?: OperationQuery<typeof getUsersChatsMeOperation>,
  options?: CallOptions,
): Promise<ChatItemCursorListing> {
  return client.send(getUsersChatsMeOperation, { query }, options);
}
