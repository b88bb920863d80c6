import {
  type ChannelEntityListing,
  type OperationQuery,
  getNotificationsChannelsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Lists notification channels.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param query - Whose channels to list: those of the token, or those of its OAuth client.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The channels, in `entities`.
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When the token is no longer
 * valid.
 *
 * @example
 * ```ts
 * const { entities } = await getNotificationsChannels(client, { includechannels: 'oauthclient' });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/notifications/channels}
 */
export function getNotificationsChannels(
  client: Sender,
  query?: OperationQuery<typeof getNotificationsChannelsOperation>,
  options?: CallOptions,
): Promise<ChannelEntityListing> {
  return client.send(getNotificationsChannelsOperation, { query }, options);
}
