import {
  type AvailableTopic,
  type AvailableTopicEntityListing,
  type BadgeEntity,
  type Channel,
  type ChannelEntityListing,
  type ChannelMetadataNotification,
  type ChannelTopic,
  type ChannelTopicEntityListing,
  type ChatBadge,
  type CollaborateChatEntity,
  type CollaborateChatMessage,
  type NotificationEnvelope,
  type NotificationMetadata,
  type PermissionDetails,
  type SystemMessage,
  adhocRoomMessagesTopic,
  userChatBadgesTopic,
} from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';
import { sample } from './sample-values.ts';

/** Builds a notification channel. */
export const buildChannel: Builder<Channel> = builderOf<Channel>(() => ({
  connectUri: `wss://genesys.test/channels/${sample.channelId}`,
  id: sample.channelId,
  expires: '2026-01-02T09:00:00.000Z',
}));

/** Builds a list of one channel. */
export const buildChannelEntityListing: Builder<ChannelEntityListing> = builderOf<ChannelEntityListing>(
  () => ({ entities: [buildChannel()] }),
);

/** Builds a topic of a channel. */
export const buildChannelTopic: Builder<ChannelTopic> = builderOf<ChannelTopic>(() => ({
  id: userChatBadgesTopic(sample.userId),
  state: 'Permitted',
}));

/** Builds a list of one topic. */
export const buildChannelTopicEntityListing: Builder<ChannelTopicEntityListing> =
  builderOf<ChannelTopicEntityListing>(() => ({ entities: [buildChannelTopic()] }));

/** Builds a permission rule of a topic. */
export const buildPermissionDetails: Builder<PermissionDetails> = builderOf<PermissionDetails>(() => ({
  type: 'requiresPermissions',
  permissions: ['chat:chat:access'],
  enforced: true,
}));

/** Builds a topic that can be subscribed to. */
export const buildAvailableTopic: Builder<AvailableTopic> = builderOf<AvailableTopic>(() => ({
  id: 'v2.users.{id}.badges.chats',
  description: 'Unread messages',
  visibility: 'Public',
  transports: ['All'],
  topicParameters: ['id'],
}));

/** Builds a list of one topic that there is. */
export const buildAvailableTopicEntityListing: Builder<AvailableTopicEntityListing> =
  builderOf<AvailableTopicEntityListing>(() => ({ entities: [buildAvailableTopic()] }));

/** Builds the metadata of an event. */
export const buildNotificationMetadata: Builder<NotificationMetadata> = builderOf<NotificationMetadata>(
  () => ({ CorrelationId: sample.correlationId }),
);

/** Builds a heartbeat. */
export const buildChannelMetadataNotification: Builder<ChannelMetadataNotification> =
  builderOf<ChannelMetadataNotification>(() => ({ message: 'WebSocket Heartbeat' }));

/** Builds a party of a message event. */
export const buildCollaborateChatEntity: Builder<CollaborateChatEntity> = builderOf<CollaborateChatEntity>(
  () => ({ entityJid: sample.userJid, entityId: sample.userId, entityType: 'User' }),
);

/** Builds the event of a new message. */
export const buildCollaborateChatMessage: Builder<CollaborateChatMessage> = builderOf<CollaborateChatMessage>(
  () => ({
    messageId: sample.messageId,
    created: sample.date,
    actionType: 'Create',
    body: 'Good morning!',
    from: buildCollaborateChatEntity(),
    to: { entityJid: sample.roomJid, entityId: sample.roomJid, entityType: 'Adhoc' },
    mentions: [],
    notifyAll: false,
    reactions: {},
  }),
);

/** Builds an event as a socket receives it. */
export const buildNotificationEnvelope: Builder<NotificationEnvelope> = builderOf<NotificationEnvelope>(
  () => ({
    topicName: adhocRoomMessagesTopic(sample.roomJid),
    version: '2',
    eventBody: buildCollaborateChatMessage(),
    metadata: buildNotificationMetadata(),
  }),
);

/** Builds the chat of a badge. */
export const buildBadgeEntity: Builder<BadgeEntity> = builderOf<BadgeEntity>(() => ({
  jabberId: sample.roomJid,
}));

/** Builds the badge of one unread message. */
export const buildChatBadge: Builder<ChatBadge> = builderOf<ChatBadge>(() => ({
  entity: buildBadgeEntity(),
  unreadCount: 1,
  lastUnreadNotificationDate: sample.date,
}));

/** Builds the news that a token was revoked. */
export const buildSystemMessage: Builder<SystemMessage> = builderOf<SystemMessage>(() => ({
  channelId: sample.channelId,
  systemTopicType: 'token_revoked',
  organizationId: sample.organizationId,
  userId: sample.userId,
  reason: 'user_tokens_revoked',
}));
