import { type SystemMessage, channelMetadataTopic } from '@genesys-chat/models';
import type { World } from '../internal/world.ts';
import type { ChannelRecord } from '../store/records.ts';

/** Text of a heartbeat. */
export const heartbeatText = metadataText('WebSocket Heartbeat');

/** Text that answers a ping. */
export const pongText = metadataText('pong');

/** Text of an event. */
export function eventText(topicName: string, eventBody: object, correlationId: string): string {
  return JSON.stringify({
    topicName,
    version: '2',
    eventBody,
    metadata: { CorrelationId: correlationId },
  });
}

/** Body of a message about a channel itself. */
export function systemMessage(
  { organization }: World,
  channelId: string,
  channel: ChannelRecord | undefined,
  details: Pick<SystemMessage, 'systemTopicType' | 'reason' | 'message'>,
): SystemMessage {
  return {
    channelId,
    ...details,
    organizationId: organization.id,
    ...(channel?.userId !== undefined && { userId: channel.userId }),
    ...(channel && { oauthClientId: channel.clientId, oauthClientOrgId: organization.id }),
  };
}

function metadataText(message: string): string {
  return JSON.stringify({ topicName: channelMetadataTopic, eventBody: { message } });
}
