import {
  type ChannelTopicEntityListing,
  type ChannelTopicsRequest,
  type OperationQuery,
  postNotificationsChannelSubscriptionsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Adds topics to a channel, which takes 1,000. Subscribing again makes it live on for 24 hours.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param channelId - Id of the channel.
 * @param body - The topics.
 * @param query - With `ignoreErrors`, what may not be subscribed is named in the answer instead of failing the
 * call.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The topics, in `entities`.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such channel, or when it
 * has lapsed.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When one topic may not be subscribed;
 * then none is.
 * @throws {@link @genesys-chat/transport!BadRequestError | BadRequestError} When a topic does not exist or there
 * are too many.
 *
 * @example
 * ```ts
 * await postNotificationsChannelSubscriptions(client, channelId, [{ id: `v2.users.${userId}.badges.chats` }]);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/notifications/channels/\{channelId\}/subscriptions}
 */
export function postNotificationsChannelSubscriptions(
  client: Sender,
  channelId: string,
  body: ChannelTopicsRequest,
  query?: OperationQuery<typeof postNotificationsChannelSubscriptionsOperation>,
  options?: CallOptions,
): Promise<ChannelTopicEntityListing> {
  return client.send(
    postNotificationsChannelSubscriptionsOperation,
    { path: { channelId }, query, body },
    options,
  );
}
