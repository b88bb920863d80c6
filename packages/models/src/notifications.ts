import * as v from 'valibot';
import { DateTimeSchema } from './internal/date-time.ts';
import { openEnum } from './internal/open-enum.ts';
import { openObject } from './internal/open-object.ts';

/** Metadata of a notification. */
export const NotificationMetadataSchema = openObject({
  /** Correlation id; note the capital C. */
  CorrelationId: v.exactOptional(v.string()),
});

/** Metadata of a notification. Checked by {@link NotificationMetadataSchema}. */
export interface NotificationMetadata extends v.InferOutput<typeof NotificationMetadataSchema> {}

/** Message on the notification WebSocket. */
export const NotificationEnvelopeSchema = openObject({
  /** Topic with its ids filled in. */
  topicName: v.string(),
  /** Version of the event body, "2" by convention. */
  version: v.exactOptional(v.string()),
  /** The event; its model depends on the topic. */
  eventBody: v.unknown(),
  /** Extra data. */
  metadata: v.exactOptional(NotificationMetadataSchema),
});

/** Message on the notification WebSocket. Checked by {@link NotificationEnvelopeSchema}. */
export interface NotificationEnvelope extends v.InferOutput<typeof NotificationEnvelopeSchema> {}

/** Event body of `channel.metadata`: heartbeat and pong. */
export const ChannelMetadataNotificationSchema = openObject({
  /** Which of the two it is. */
  message: openEnum(['WebSocket Heartbeat', 'pong']),
});

/** Event body of `channel.metadata`: heartbeat and pong. Checked by {@link ChannelMetadataNotificationSchema}. */
export interface ChannelMetadataNotification extends v.InferOutput<
  typeof ChannelMetadataNotificationSchema
> {}

/** A party in a message event of a room. */
export const CollaborateChatEntitySchema = openObject({
  /** JID. */
  entityJid: v.exactOptional(v.string()),
  /** Id. */
  entityId: v.exactOptional(v.string()),
  /** Kind of party. */
  entityType: v.exactOptional(openEnum(['Group', 'User', 'Adhoc'])),
});

/** A party in a message event of a room. Checked by {@link CollaborateChatEntitySchema}. */
export interface CollaborateChatEntity extends v.InferOutput<typeof CollaborateChatEntitySchema> {}

/** Event body of the message topics, of ad-hoc rooms and of group rooms. */
export const CollaborateChatMessageSchema = openObject({
  /** Id of the message. */
  messageId: v.exactOptional(v.string()),
  /** When it was sent; plain string. */
  created: v.exactOptional(v.string()),
  /** What happened. */
  actionType: v.exactOptional(openEnum(['Create', 'Edit', 'Delete'])),
  /** The text. */
  body: v.exactOptional(v.string()),
  /** Sender. */
  from: v.exactOptional(CollaborateChatEntitySchema),
  /** Receiver. */
  to: v.exactOptional(CollaborateChatEntitySchema),
  /** Who is mentioned. */
  mentions: v.exactOptional(v.array(CollaborateChatEntitySchema)),
  /** Whether everybody is to be notified. */
  notifyAll: v.exactOptional(v.boolean()),
  /** Emoji mapped to a list of strings (user ids or JIDs, not documented). */
  reactions: v.exactOptional(v.record(v.string(), v.array(v.string()))),
});

/** Event body of the message topics, of ad-hoc rooms and of group rooms. Checked by {@link CollaborateChatMessageSchema}. */
export interface CollaborateChatMessage extends v.InferOutput<typeof CollaborateChatMessageSchema> {}

/** The chat a badge belongs to. */
export const BadgeEntitySchema = openObject({
  /** JID of the room or user. */
  jabberId: v.exactOptional(v.string()),
});

/** The chat a badge belongs to. Checked by {@link BadgeEntitySchema}. */
export interface BadgeEntity extends v.InferOutput<typeof BadgeEntitySchema> {}

/** Event body of the unread-badge topic. */
export const ChatBadgeSchema = openObject({
  /** The chat it counts. */
  entity: v.exactOptional(BadgeEntitySchema),
  /** Unread messages. */
  unreadCount: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** When the last unread message was announced. */
  lastUnreadNotificationDate: v.exactOptional(DateTimeSchema),
});

/** Event body of the unread-badge topic. Checked by {@link ChatBadgeSchema}. */
export interface ChatBadge extends v.InferOutput<typeof ChatBadgeSchema> {}

/** Event body of the `v2.system.*` topics. */
export const SystemMessageSchema = openObject({
  /** Channel concerned. */
  channelId: v.exactOptional(v.string()),
  /** Kind of system message. */
  systemTopicType: v.exactOptional(
    openEnum(['no_longer_subscribed', 'subscription_changed', 'token_revoked']),
  ),
  /** Correlation id. */
  correlationId: v.exactOptional(v.string()),
  /** Organisation. */
  organizationId: v.exactOptional(v.string()),
  /** User. */
  userId: v.exactOptional(v.string()),
  /** OAuth app. */
  oauthClientId: v.exactOptional(v.string()),
  /** Organisation of the app. */
  oauthClientOrgId: v.exactOptional(v.string()),
  /** Why. */
  reason: v.exactOptional(openEnum(['another_channel_subscribed', 'user_tokens_revoked'])),
  /** Text. */
  message: v.exactOptional(v.string()),
  /** Extra data. */
  data: v.exactOptional(v.record(v.string(), v.unknown())),
});

/** Event body of the `v2.system.*` topics. Checked by {@link SystemMessageSchema}. */
export interface SystemMessage extends v.InferOutput<typeof SystemMessageSchema> {}
