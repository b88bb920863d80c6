import { type User, type OperationQuery, getUsersMeOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Reads the calling user.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param query - What to add, such as `authorization`.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The user; `chat.jabberId` is its JID.
 * @throws {@link @genesys-chat/transport!BadRequestError | BadRequestError} When the token belongs to an OAuth
 * client and to no user.
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When the token is no longer
 * valid.
 *
 * @example
 * ```ts
 * const { id, chat } = await getUsersMe(client);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/users/me}
 */
export function getUsersMe(
  client: Sender,
  query?: OperationQuery<typeof getUsersMeOperation>,
  options?: CallOptions,
): Promise<User> {
  return client.send(getUsersMeOperation, { query }, options);
}
