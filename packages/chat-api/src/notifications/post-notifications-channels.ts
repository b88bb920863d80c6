import { type Channel, postNotificationsChannelsOperation } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Opens a notification channel.
 *
 * A user has 20 channels for each app; one more ends the least recently used. A channel lapses after 24 hours.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The channel; whoever knows its `connectUri` can listen to it.
 * @throws {@link @genesys-chat/transport!AmbiguousResultError | AmbiguousResultError} When it is unknown whether
 * it was carried out; it is never sent twice.
 *
 * @example
 * ```ts
 * const { id, connectUri } = await postNotificationsChannels(client);
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | POST /api/v2/notifications/channels}
 */
export function postNotificationsChannels(client: Sender, options?: CallOptions): Promise<Channel> {
  return client.send(postNotificationsChannelsOperation, {}, options);
}
