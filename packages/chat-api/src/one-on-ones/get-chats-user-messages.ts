import {
  type ChatMessageEntityListing,
  type HistoryQuery,
  getChatsUserMessagesOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads one page of the history of the one-to-one chat with a user.
 *
 * The platform declares a single message and nobody has published what it sends, so a listing, a bare array and a
 * single message all come out as a listing. Use {@link walkOneOnOneHistory} to read more than a page.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:view`.
 *
 * @param client - Sends the request.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param query - Which part to read; everything is optional.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The messages, in `entities`.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such user.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When a bound is no date or the
 * limit is no count.
 *
 * @example
 * ```ts
 * const { entities } = await getChatsUserMessages(client, userId, { limit: 50 });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/users/\{userId\}/messages}
 */
export function getChatsUserMessages(
  client: Sender,
  userId: string,
  query?: HistoryQuery,
  options?: CallOptions,
): Promise<ChatMessageEntityListing> {
  return client.send(getChatsUserMessagesOperation, { path: { userId }, query }, options);
}
