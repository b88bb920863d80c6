import { deleteNotificationsChannelSubscriptionsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Drops every topic of a channel.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param channelId - Id of the channel.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such channel, or when it
 * has lapsed.
 *
 * @example
 * ```ts
 * await deleteNotificationsChannelSubscriptions(client, channelId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | DELETE /api/v2/notifications/channels/\{channelId\}/subscriptions}
 */
export function deleteNotificationsChannelSubscriptions(
  client: Sender,
  channelId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(deleteNotificationsChannelSubscriptionsOperation, { path: { channelId } }, options);
}
