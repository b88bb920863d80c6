import * as v from 'valibot';
import { DateTimeSchema } from './internal/date-time.ts';
import { listOf } from './internal/list-of.ts';
import { openEnum } from './internal/open-enum.ts';
import { openObject } from './internal/open-object.ts';
import { RequestTextSchema } from './internal/request-text.ts';

/** A notification channel. */
export const ChannelSchema = openObject({
  /** WebSocket address, `wss://streaming.<region domain>/channels/<channel id>`. */
  connectUri: v.exactOptional(v.string()),
  /** Channel id. */
  id: v.exactOptional(v.string()),
  /** When the channel lapses. */
  expires: v.exactOptional(DateTimeSchema),
});

/** A notification channel. Checked by {@link ChannelSchema}. */
export interface Channel extends v.InferOutput<typeof ChannelSchema> {}

/** Channels. */
export const ChannelEntityListingSchema = openObject({
  /** The channels. */
  entities: listOf(ChannelSchema),
});

/** Channels. Checked by {@link ChannelEntityListingSchema}. */
export interface ChannelEntityListing extends v.InferOutput<typeof ChannelEntityListingSchema> {}

/** A topic subscription. On requests only id is needed. */
export const ChannelTopicSchema = openObject({
  /** Topic name. */
  id: v.exactOptional(v.string()),
  /** Whether the subscription was accepted. */
  state: v.exactOptional(openEnum(['Permitted', 'Rejected'])),
  /** Why not. */
  rejectionReason: v.exactOptional(v.string()),
  /** Permissions the caller lacks. */
  missingPermissions: v.exactOptional(v.array(v.string())),
  /** Own address. */
  selfUri: v.exactOptional(v.string()),
});

/** A topic subscription. On requests only id is needed. Checked by {@link ChannelTopicSchema}. */
export interface ChannelTopic extends v.InferOutput<typeof ChannelTopicSchema> {}

/** Topics to subscribe to. */
export const ChannelTopicsRequestSchema = v.array(
  v.looseObject({
    /** Topic name, such as `v2.users.<user id>.badges.chats`. */
    id: RequestTextSchema,
  }),
);

/** Topics to subscribe to. Checked by {@link ChannelTopicsRequestSchema}. */
export type ChannelTopicsRequest = v.InferInput<typeof ChannelTopicsRequestSchema>;

/** Topic subscriptions. */
export const ChannelTopicEntityListingSchema = openObject({
  /** The subscriptions. */
  entities: listOf(ChannelTopicSchema),
});

/** Topic subscriptions. Checked by {@link ChannelTopicEntityListingSchema}. */
export interface ChannelTopicEntityListing extends v.InferOutput<typeof ChannelTopicEntityListingSchema> {}

/** One permission rule of a topic. */
export const PermissionDetailsSchema = openObject({
  /** Kind of rule. */
  type: v.exactOptional(
    openEnum([
      'requiresCurrentUser',
      'requiresPermissions',
      'requiresDivisionPermissions',
      'requiresAnyDivisionPermissions',
      'requiresUserBeConversationParticipant',
    ]),
  ),
  /** Permissions named. */
  permissions: v.exactOptional(v.array(v.string())),
  /** Whether the own user passes anyway. */
  allowsCurrentUser: v.exactOptional(v.boolean()),
  /** Whether it is enforced. */
  enforced: v.exactOptional(v.boolean()),
});

/** One permission rule of a topic. Checked by {@link PermissionDetailsSchema}. */
export interface PermissionDetails extends v.InferOutput<typeof PermissionDetailsSchema> {}

/** A topic that can be subscribed to. */
export const AvailableTopicSchema = openObject({
  /** Free text. */
  description: v.exactOptional(v.string()),
  /** Topic name, with `{id}` placeholders. */
  id: v.exactOptional(v.string()),
  /** Permission rules in full. */
  permissionDetails: v.exactOptional(v.array(PermissionDetailsSchema)),
  /** Permissions needed. */
  requiresPermissions: v.exactOptional(v.array(v.string())),
  /** Whether division membership is checked. */
  requiresDivisionPermissions: v.exactOptional(v.boolean()),
  /** True: any one rule is enough; false: all must hold. */
  requiresAnyValidator: v.exactOptional(v.boolean()),
  /** Whether the permissions are enforced. */
  enforced: v.exactOptional(v.boolean()),
  /** Public or preview. */
  visibility: v.exactOptional(openEnum(['Public', 'Preview'])),
  /** JSON schema of the event body. */
  schema: v.exactOptional(v.record(v.string(), v.unknown())),
  /** The user id in the topic must be the caller. */
  requiresCurrentUser: v.exactOptional(v.boolean()),
  /** Permissions only matter for other users. */
  requiresCurrentUserOrPermission: v.exactOptional(v.boolean()),
  /** Transports the topic is offered on. */
  transports: v.exactOptional(v.array(v.string())),
  /** REST paths that relate to it. */
  publicApiTemplateUriPaths: v.exactOptional(v.array(v.string())),
  /** Placeholders in order. */
  topicParameters: v.exactOptional(v.array(v.string())),
});

/** A topic that can be subscribed to. Checked by {@link AvailableTopicSchema}. */
export interface AvailableTopic extends v.InferOutput<typeof AvailableTopicSchema> {}

/** Topics. */
export const AvailableTopicEntityListingSchema = openObject({
  /** The topics. */
  entities: listOf(AvailableTopicSchema),
});

/** Topics. Checked by {@link AvailableTopicEntityListingSchema}. */
export interface AvailableTopicEntityListing extends v.InferOutput<
  typeof AvailableTopicEntityListingSchema
> {}
