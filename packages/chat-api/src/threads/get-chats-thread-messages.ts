import {
  type ChatMessageEntityListing,
  type HistoryQuery,
  getChatsThreadMessagesOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads one page of the history of a thread.
 *
 * Use {@link walkThreadHistory} to read more than a page.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`.
 *
 * @param client - Sends the request.
 * @param threadId - Id of the thread, from `thread.id` of any of its messages.
 * @param query - Which part to read; everything is optional.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The messages, in `entities`.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such thread.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission,
 * or when the caller is not in the conversation.
 * @throws {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError} When a bound is no date or the
 * limit is no count.
 *
 * @example
 * ```ts
 * const { entities } = await getChatsThreadMessages(client, threadId, { limit: 50 });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/chats/threads/\{threadId\}/messages}
 */
export function getChatsThreadMessages(
  client: Sender,
  threadId: string,
  query?: HistoryQuery,
  options?: CallOptions,
): Promise<ChatMessageEntityListing> {
  return client.send(getChatsThreadMessagesOperation, { path: { threadId }, query }, options);
}
