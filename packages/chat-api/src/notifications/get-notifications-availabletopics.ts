import {
  type AvailableTopicEntityListing,
  type OperationQuery,
  getNotificationsAvailabletopicsOperation,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';

/**
 * Lists the topics that exist, with what they need.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param query - What to add to each topic, and whether to list preview topics.
 * @param options - Settings of this call, such as `timeoutMs` (milliseconds per attempt).
 * @returns The topics, in `entities`.
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When the token is no longer
 * valid.
 *
 * @example
 * ```ts
 * const { entities } = await getNotificationsAvailabletopics(client, { expand: ['requiresPermissions'] });
 * ```
 *
 * @see {@link https://developer.genesys.cloud/devapps/api-explorer | GET /api/v2/notifications/availabletopics}
 */
export function getNotificationsAvailabletopics(
  client: Sender,
  query?: OperationQuery<typeof getNotificationsAvailabletopicsOperation>,
  options?: CallOptions,
): Promise<AvailableTopicEntityListing> {
  return client.send(getNotificationsAvailabletopicsOperation, { query }, options);
}
