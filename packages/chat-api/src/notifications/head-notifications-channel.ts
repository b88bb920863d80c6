import { headNotificationsChannelOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Checks that a notification channel is still alive.
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
 * await headNotificationsChannel(client, channelId);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | HEAD /api/v2/notifications/channels/\{channelId\}}
 */
export function headNotificationsChannel(
  client: Sender,
  channelId: string,
  options?: CallOptions,
): Promise<void> {
  return client.send(headNotificationsChannelOperation, { path: { channelId } }, options);
}
