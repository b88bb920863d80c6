import * as v from 'valibot';
import { ChannelTopicsRequestSchema } from '../channels.ts';
import {
  AvailableTopicEntityListingSchema,
  ChannelEntityListingSchema,
  ChannelSchema,
  ChannelTopicEntityListingSchema,
} from '../channels.ts';
import { defineOperation } from './define-operation.ts';
import { noPermissions } from './permissions.ts';
import { BooleanParameterSchema, listParameter } from './parameters.ts';

const IgnoreErrorsQuerySchema = v.strictObject({
  /** Subscribes what may be subscribed and rejects the rest one by one, instead of failing as a whole. */
  ignoreErrors: v.optional(BooleanParameterSchema),
});

const topicExpansions = [
  'description',
  'enforced',
  'schema',
  'visibility',
  'transports',
  'publicApiTemplateUriPaths',
  'requiresPermissions',
  'permissionDetails',
  'topicParameters',
] as const;

/** Open a notification channel and learn its WebSocket address. */
export const postNotificationsChannelsOperation = defineOperation({
  id: 'postNotificationsChannels',
  method: 'POST',
  path: '/api/v2/notifications/channels',
  summary: 'Open a notification channel and learn its WebSocket address.',
  response: ChannelSchema,
  permissions: noPermissions,
  api: 'NotificationsApi',
  revisions: ['seed', 'current'],
});

/** List existing channels. */
export const getNotificationsChannelsOperation = defineOperation({
  id: 'getNotificationsChannels',
  method: 'GET',
  path: '/api/v2/notifications/channels',
  summary: 'List existing channels.',
  query: v.strictObject({
    /** Whose channels: those of the token, or those of its OAuth client. */
    includechannels: v.optional(v.picklist(['token', 'oauthclient'])),
  }),
  response: ChannelEntityListingSchema,
  permissions: noPermissions,
  api: 'NotificationsApi',
  revisions: ['seed', 'current'],
});

/** Check that a channel is still alive. */
export const headNotificationsChannelOperation = defineOperation({
  id: 'headNotificationsChannel',
  method: 'HEAD',
  path: '/api/v2/notifications/channels/{channelId}',
  summary: 'Check that a channel is still alive.',
  permissions: noPermissions,
  successStatus: 200,
  api: 'NotificationsApi',
  revisions: ['seed', 'current'],
});

/** List the topics a channel is subscribed to. */
export const getNotificationsChannelSubscriptionsOperation = defineOperation({
  id: 'getNotificationsChannelSubscriptions',
  method: 'GET',
  path: '/api/v2/notifications/channels/{channelId}/subscriptions',
  summary: 'List the topics a channel is subscribed to.',
  response: ChannelTopicEntityListingSchema,
  permissions: noPermissions,
  api: 'NotificationsApi',
  revisions: ['seed', 'current'],
});

/** Add topics to a channel. */
export const postNotificationsChannelSubscriptionsOperation = defineOperation({
  id: 'postNotificationsChannelSubscriptions',
  method: 'POST',
  repeatable: true,
  path: '/api/v2/notifications/channels/{channelId}/subscriptions',
  summary: 'Add topics to a channel.',
  query: IgnoreErrorsQuerySchema,
  body: ChannelTopicsRequestSchema,
  response: ChannelTopicEntityListingSchema,
  permissions: noPermissions,
  api: 'NotificationsApi',
  revisions: ['seed', 'current'],
});

/** Replace the topic list of a channel. */
export const putNotificationsChannelSubscriptionsOperation = defineOperation({
  id: 'putNotificationsChannelSubscriptions',
  method: 'PUT',
  path: '/api/v2/notifications/channels/{channelId}/subscriptions',
  summary: 'Replace the topic list of a channel.',
  query: IgnoreErrorsQuerySchema,
  body: ChannelTopicsRequestSchema,
  response: ChannelTopicEntityListingSchema,
  permissions: noPermissions,
  api: 'NotificationsApi',
  revisions: ['seed', 'current'],
});

/** Drop every topic of a channel. */
export const deleteNotificationsChannelSubscriptionsOperation = defineOperation({
  id: 'deleteNotificationsChannelSubscriptions',
  method: 'DELETE',
  path: '/api/v2/notifications/channels/{channelId}/subscriptions',
  summary: 'Drop every topic of a channel.',
  permissions: noPermissions,
  api: 'NotificationsApi',
  revisions: ['seed', 'current'],
});

/** List the topics that exist, with their permissions and schema. */
export const getNotificationsAvailabletopicsOperation = defineOperation({
  id: 'getNotificationsAvailabletopics',
  method: 'GET',
  path: '/api/v2/notifications/availabletopics',
  summary: 'List the topics that exist, with their permissions and schema.',
  query: v.strictObject({
    /** What to add to each topic. */
    expand: v.optional(listParameter(topicExpansions)),
    /** Whether preview topics are listed too. */
    includePreview: v.optional(BooleanParameterSchema),
  }),
  response: AvailableTopicEntityListingSchema,
  permissions: noPermissions,
  api: 'NotificationsApi',
  revisions: ['seed', 'current'],
});
