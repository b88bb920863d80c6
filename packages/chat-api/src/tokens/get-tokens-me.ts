import { type TokenInfo, type OperationQuery, getTokensMeOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Describes the token in use.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param query - With `preserveIdleTTL`, asking does not restart the token's idle timer.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns Organisation, OAuth client and scopes of the token; not the token itself.
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When the token is no longer
 * valid.
 *
 * @example
 * ```ts
 * const { organization } = await getTokensMe(client, { preserveIdleTTL: true });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/tokens/me}
 */
export function getTokensMe(
  client: Sender,
  query?: OperationQuery<typeof getTokensMeOperation>,
  options?: CallOptions,
): Promise<TokenInfo> {
  return client.send(getTokensMeOperation, { query }, options);
}
