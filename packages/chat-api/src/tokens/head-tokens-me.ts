import { headTokensMeOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Checks that the token is valid.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When it is not.
 *
 * @example
 * ```ts
 * await headTokensMe(client);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | HEAD /api/v2/tokens/me}
 */
export function headTokensMe(client: Sender, options?: CallOptions): Promise<void> {
  return client.send(headTokensMeOperation, {}, options);
}
