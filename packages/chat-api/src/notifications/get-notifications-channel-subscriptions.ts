import {
  type ChannelTopicEntityListing,
  getNotificationsChannelSubscriptionsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Lists the topics that a channel is subscribed to.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param channelId - Id of the channel.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The topics, in `entities`.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such channel, or when it
 * has lapsed.
 *
 * @example
 * ```ts
 * const { entities } = await getNotificationsChannelSubscriptions(client, channelId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/notifications/channels/\{channelId\}/subscriptions}
 */
export function getNotificationsChannelSubscriptions(
  client: Sender,
  channelId: string,
  options?: CallOptions,
): Promise<ChannelTopicEntityListing> {
  return client.send(getNotificationsChannelSubscriptionsOperation, { path: { channelId } }, options);
}
