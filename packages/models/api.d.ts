// The public surface of this package, made from what is built. A change here is a change for its users.
// After one that is meant: pnpm turbo run write

// @genesys-chat/models

import * as v from "valibot";
type OpenEnum<TValue extends string> = TValue | (string & {});
export declare const ChannelSchema: v.ObjectSchema<{
  readonly connectUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly expires: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
}, undefined>;
interface Channel extends v.InferOutput<typeof ChannelSchema> {}
export declare const ChannelEntityListingSchema: v.ObjectSchema<{
  readonly entities: v.NullishSchema<v.ArraySchema<typeof ChannelSchema, undefined>, () => never[]>;
}, undefined>;
interface ChannelEntityListing extends v.InferOutput<typeof ChannelEntityListingSchema> {}
export declare const ChannelTopicSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly state: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"Permitted" | "Rejected">>, undefined>;
  readonly rejectionReason: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly missingPermissions: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface ChannelTopic extends v.InferOutput<typeof ChannelTopicSchema> {}
export declare const ChannelTopicsRequestSchema: v.ArraySchema<v.LooseObjectSchema<{
  readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>;
}, undefined>, undefined>;
type ChannelTopicsRequest = v.InferInput<typeof ChannelTopicsRequestSchema>;
export declare const ChannelTopicEntityListingSchema: v.ObjectSchema<{
  readonly entities: v.NullishSchema<v.ArraySchema<typeof ChannelTopicSchema, undefined>, () => never[]>;
}, undefined>;
interface ChannelTopicEntityListing extends v.InferOutput<typeof ChannelTopicEntityListingSchema> {}
export declare const PermissionDetailsSchema: v.ObjectSchema<{
  readonly type: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"requiresAnyDivisionPermissions" | "requiresCurrentUser" | "requiresDivisionPermissions" | "requiresPermissions" | "requiresUserBeConversationParticipant">>, undefined>;
  readonly permissions: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
  readonly allowsCurrentUser: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly enforced: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
interface PermissionDetails extends v.InferOutput<typeof PermissionDetailsSchema> {}
export declare const AvailableTopicSchema: v.ObjectSchema<{
  readonly description: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly permissionDetails: v.ExactOptionalSchema<v.ArraySchema<typeof PermissionDetailsSchema, undefined>, undefined>;
  readonly requiresPermissions: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
  readonly requiresDivisionPermissions: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly requiresAnyValidator: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly enforced: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly visibility: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"Preview" | "Public">>, undefined>;
  readonly schema: v.ExactOptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.UnknownSchema, undefined>, undefined>;
  readonly requiresCurrentUser: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly requiresCurrentUserOrPermission: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly transports: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
  readonly publicApiTemplateUriPaths: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
  readonly topicParameters: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
}, undefined>;
interface AvailableTopic extends v.InferOutput<typeof AvailableTopicSchema> {}
export declare const AvailableTopicEntityListingSchema: v.ObjectSchema<{
  readonly entities: v.NullishSchema<v.ArraySchema<typeof AvailableTopicSchema, undefined>, () => never[]>;
}, undefined>;
interface AvailableTopicEntityListing extends v.InferOutput<typeof AvailableTopicEntityListingSchema> {}
export declare const ChatFavoriteSchema: v.ObjectSchema<{
  readonly id: v.StringSchema<undefined>;
  readonly externalId: v.StringSchema<undefined>;
}, undefined>;
interface ChatFavorite extends v.InferOutput<typeof ChatFavoriteSchema> {}
export declare const ImageSchema: v.ObjectSchema<{
  readonly resolution: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly imageUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface Image extends v.InferOutput<typeof ImageSchema> {}
export declare const ContactSchema: v.ObjectSchema<{
  readonly address: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly display: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly mediaType: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"EMAIL" | "PHONE" | "SMS">>, undefined>;
  readonly type: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"HOME" | "MAIN" | "MOBILE" | "OTHER" | "PRIMARY" | "WORK" | "WORK2" | "WORK3" | "WORK4">>, undefined>;
  readonly extension: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly countryCode: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly integration: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface Contact extends v.InferOutput<typeof ContactSchema> {}
export declare const OrganizationPresenceSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly name: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly languageLabels: v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>;
  readonly systemPresence: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly deactivated: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly primary: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly createdDate: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly modifiedDate: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface OrganizationPresence extends v.InferOutput<typeof OrganizationPresenceSchema> {}
export declare const OutOfOfficeSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly name: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly startDate: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly endDate: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly active: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly indefinite: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface OutOfOffice extends v.InferOutput<typeof OutOfOfficeSchema> {}
export declare const ChatPresenceSchema: v.ObjectSchema<{
  readonly source: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly organizationPresence: v.ExactOptionalSchema<typeof OrganizationPresenceSchema, undefined>;
  readonly systemPresence: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "OnQueue" | "Training">>, undefined>;
  readonly message: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly dateModified: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly outOfOffice: v.ExactOptionalSchema<typeof OutOfOfficeSchema, undefined>;
}, undefined>;
interface ChatPresence extends v.InferOutput<typeof ChatPresenceSchema> {}
export declare const ChatUserRefSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly name: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly jid: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly inactive: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly integrations: v.ExactOptionalSchema<v.ArraySchema<typeof ContactSchema, undefined>, undefined>;
  readonly presence: v.ExactOptionalSchema<typeof ChatPresenceSchema, undefined>;
}, undefined>;
interface ChatUserRef extends v.InferOutput<typeof ChatUserRefSchema> {}
export declare const ChatItemSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly name: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly open: v.BooleanSchema<undefined>;
  readonly favorite: v.ExactOptionalSchema<typeof ChatFavoriteSchema, undefined>;
  readonly images: v.ExactOptionalSchema<v.ArraySchema<typeof ImageSchema, undefined>, undefined>;
  readonly dateLastMessage: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly dateClosed: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly user: v.ExactOptionalSchema<typeof ChatUserRefSchema, undefined>;
  readonly room: v.ExactOptionalSchema<typeof RoomSchema, undefined>;
  readonly chatType: v.GenericSchema<OpenEnum<"acd" | "adhoc" | "group" | "oneOnOne" | "supervisorAssistance">>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface ChatItem extends v.InferOutput<typeof ChatItemSchema> {}
export declare const ChatItemCursorListingSchema: v.ObjectSchema<{
  readonly entities: v.NullishSchema<v.ArraySchema<typeof ChatItemSchema, undefined>, () => never[]>;
  readonly nextUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly previousUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface ChatItemCursorListing extends v.InferOutput<typeof ChatItemCursorListingSchema> {}
export declare const DetailSchema: v.ObjectSchema<{
  readonly errorCode: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly fieldName: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly entityId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly entityName: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface Detail extends v.InferOutput<typeof DetailSchema> {}
export declare const LimitSchema: v.ObjectSchema<{
  readonly key: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly namespace: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"agent.assistant" | "agentic.virtual.agents" | "analytics" | "analytics.agents" | "analytics.alerting" | "analytics.data.extraction" | "analytics.realtime" | "analytics.reporting.settings" | "architect" | "audiohook" | "audiohook.monitor" | "audit" | "auth.api" | "authorization" | "automation.testing" | "bots" | "bots.voice" | "business.rules" | "callback" | "cobrowse" | "content.management" | "conversation" | "copilot" | "dataactions" | "datatables" | "directory" | "dsar" | "email" | "employee.engagement" | "event.orchestration" | "external.contacts" | "external.events.data.ingestion" | "gamification" | "gcv" | "gdpr" | "groups" | "guides" | "historical.adherence" | "infrastructureascode" | "integrations" | "intent.miner" | "internal.messaging" | "journey" | "knowledge" | "language.understanding" | "learning" | "limit.registry" | "marketplace" | "media.communications" | "messaging" | "micro.frontend" | "notifications" | "onboarding" | "outbound" | "platform.api" | "predictive.routing" | "presence" | "quality" | "recording" | "response.management" | "routing" | "scim" | "screen.monitoring" | "search" | "secondary.automation.testing" | "skills" | "social.media" | "speech.and.text.analytics" | "speech.integration" | "supportability" | "system" | "task.management" | "telephony.configuration" | "usage" | "users" | "users.rules" | "voice.transcription" | "web.deployments" | "web.messaging" | "webchat" | "webhooks" | "workforce.management" | "workforce.management.agent.availability" | "workforce.management.forecast" | "workforce.management.self.schedule" | "workforce.management.shift.trading">>, undefined>;
  readonly value: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
}, undefined>;
interface Limit extends v.InferOutput<typeof LimitSchema> {}
declare const errorBodyEntries: {
  message: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  code: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  status: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
  entityId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  entityName: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  messageWithParams: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  messageParams: v.ExactOptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, undefined>;
  contextId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  details: v.ExactOptionalSchema<v.ArraySchema<typeof DetailSchema, undefined>, undefined>;
  limit: v.ExactOptionalSchema<typeof LimitSchema, undefined>;
};
interface ErrorBody extends v.InferOutput<v.ObjectSchema<typeof errorBodyEntries, undefined>> {
  errors?: ErrorBody[];
}
export declare const ErrorBodySchema: v.GenericSchema<ErrorBody>;
export declare const ChatMessageResponseSchema: v.ObjectSchema<{
  readonly id: v.StringSchema<undefined>;
  readonly dateCreated: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>;
  readonly dateModified: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly toJid: v.StringSchema<undefined>;
  readonly jid: v.StringSchema<undefined>;
  readonly body: v.StringSchema<undefined>;
  readonly mentions: v.ExactOptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, undefined>;
  readonly edited: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly attachmentDeleted: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly fileUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly thread: typeof EntitySchema;
  readonly parentThread: v.ExactOptionalSchema<typeof EntitySchema, undefined>;
  readonly user: v.ExactOptionalSchema<typeof AddressableEntityRefSchema, undefined>;
  readonly toUser: v.ExactOptionalSchema<typeof AddressableEntityRefSchema, undefined>;
  readonly reactions: v.ExactOptionalSchema<v.ArraySchema<typeof ChatReactionSchema, undefined>, undefined>;
}, undefined>;
interface ChatMessageResponse extends v.InferOutput<typeof ChatMessageResponseSchema> {}
export declare const ChatMessageEntityListingSchema: v.ObjectSchema<{
  readonly entities: v.NullishSchema<v.ArraySchema<typeof ChatMessageResponseSchema, undefined>, () => never[]>;
}, undefined>;
interface ChatMessageEntityListing extends v.InferOutput<typeof ChatMessageEntityListingSchema> {}
export declare const ChatSendMessageResponseSchema: v.ObjectSchema<{
  readonly id: v.StringSchema<undefined>;
}, undefined>;
interface ChatSendMessageResponse extends v.InferOutput<typeof ChatSendMessageResponseSchema> {}
export declare const SendMessageBodySchema: v.StrictObjectSchema<{
  readonly message: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>;
  readonly mentions: v.OptionalSchema<v.GenericSchema<readonly string[]>, undefined>;
  readonly threadId: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>;
}, undefined>;
interface SendMessageBody extends v.InferOutput<typeof SendMessageBodySchema> {}
export declare const NotificationMetadataSchema: v.ObjectSchema<{
  readonly CorrelationId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface NotificationMetadata extends v.InferOutput<typeof NotificationMetadataSchema> {}
export declare const NotificationEnvelopeSchema: v.ObjectSchema<{
  readonly topicName: v.StringSchema<undefined>;
  readonly version: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly eventBody: v.UnknownSchema;
  readonly metadata: v.ExactOptionalSchema<typeof NotificationMetadataSchema, undefined>;
}, undefined>;
interface NotificationEnvelope extends v.InferOutput<typeof NotificationEnvelopeSchema> {}
export declare const ChannelMetadataNotificationSchema: v.ObjectSchema<{
  readonly message: v.GenericSchema<OpenEnum<"WebSocket Heartbeat" | "pong">>;
}, undefined>;
interface ChannelMetadataNotification extends v.InferOutput<typeof ChannelMetadataNotificationSchema> {}
export declare const CollaborateChatEntitySchema: v.ObjectSchema<{
  readonly entityJid: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly entityId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly entityType: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"Adhoc" | "Group" | "User">>, undefined>;
}, undefined>;
interface CollaborateChatEntity extends v.InferOutput<typeof CollaborateChatEntitySchema> {}
export declare const CollaborateChatMessageSchema: v.ObjectSchema<{
  readonly messageId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly created: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly actionType: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"Create" | "Delete" | "Edit">>, undefined>;
  readonly body: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly from: v.ExactOptionalSchema<typeof CollaborateChatEntitySchema, undefined>;
  readonly to: v.ExactOptionalSchema<typeof CollaborateChatEntitySchema, undefined>;
  readonly mentions: v.ExactOptionalSchema<v.ArraySchema<typeof CollaborateChatEntitySchema, undefined>, undefined>;
  readonly notifyAll: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly reactions: v.ExactOptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>, undefined>;
}, undefined>;
interface CollaborateChatMessage extends v.InferOutput<typeof CollaborateChatMessageSchema> {}
export declare const BadgeEntitySchema: v.ObjectSchema<{
  readonly jabberId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface BadgeEntity extends v.InferOutput<typeof BadgeEntitySchema> {}
export declare const ChatBadgeSchema: v.ObjectSchema<{
  readonly entity: v.ExactOptionalSchema<typeof BadgeEntitySchema, undefined>;
  readonly unreadCount: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
  readonly lastUnreadNotificationDate: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
}, undefined>;
interface ChatBadge extends v.InferOutput<typeof ChatBadgeSchema> {}
export declare const SystemMessageSchema: v.ObjectSchema<{
  readonly channelId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly systemTopicType: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"no_longer_subscribed" | "subscription_changed" | "token_revoked">>, undefined>;
  readonly correlationId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly organizationId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly userId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly oauthClientId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly oauthClientOrgId: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly reason: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"another_channel_subscribed" | "user_tokens_revoked">>, undefined>;
  readonly message: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly data: v.ExactOptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.UnknownSchema, undefined>, undefined>;
}, undefined>;
interface SystemMessage extends v.InferOutput<typeof SystemMessageSchema> {}
export declare const OAuthTokenResponseSchema: v.ObjectSchema<{
  readonly access_token: v.StringSchema<undefined>;
  readonly token_type: v.GenericSchema<OpenEnum<"bearer">>;
  readonly expires_in: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>;
  readonly refresh_token: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface OAuthTokenResponse extends v.InferOutput<typeof OAuthTokenResponseSchema> {}
export declare const OAuthErrorResponseSchema: v.ObjectSchema<{
  readonly error: v.StringSchema<undefined>;
  readonly description: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly error_description: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface OAuthErrorResponse extends v.InferOutput<typeof OAuthErrorResponseSchema> {}
export declare const OneOnOneSchema: v.ObjectSchema<{
  readonly pinnedMessages: v.ExactOptionalSchema<v.ArraySchema<typeof AddressableEntityRefSchema, undefined>, undefined>;
}, undefined>;
interface OneOnOne extends v.InferOutput<typeof OneOnOneSchema> {}
export declare const OneOnOneHistorySchema: v.GenericSchema<unknown, ChatMessageEntityListing>;
export declare const RoomParticipantSchema: v.ObjectSchema<{
  readonly participantJid: v.StringSchema<undefined>;
}, undefined>;
interface RoomParticipant extends v.InferOutput<typeof RoomParticipantSchema> {}
export declare const RoomParticipantResponseSchema: v.ObjectSchema<{
  readonly jid: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly user: v.ExactOptionalSchema<typeof AddressableEntityRefSchema, undefined>;
}, undefined>;
interface RoomParticipantResponse extends v.InferOutput<typeof RoomParticipantResponseSchema> {}
export declare const RoomParticipantsResponseSchema: v.ObjectSchema<{
  readonly participants: v.NullishSchema<v.ArraySchema<typeof RoomParticipantResponseSchema, undefined>, () => never[]>;
}, undefined>;
interface RoomParticipantsResponse extends v.InferOutput<typeof RoomParticipantsResponseSchema> {}
export declare const PinnedMessageRequestSchema: v.StrictObjectSchema<{
  readonly pinnedMessageIds: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>, v.NonEmptyAction<string[], "must name at least one message">, v.MaxLengthAction<string[], 5, "must hold at most 5 message ids">]>;
}, undefined>;
interface PinnedMessageRequest extends v.InferOutput<typeof PinnedMessageRequestSchema> {}
export declare const ChatReactionSchema: v.ObjectSchema<{
  readonly emoji: v.StringSchema<undefined>;
  readonly users: v.ArraySchema<typeof AddressableEntityRefSchema, undefined>;
}, undefined>;
interface ChatReaction extends v.InferOutput<typeof ChatReactionSchema> {}
export declare const ChatReactionUpdateSchema: v.StrictObjectSchema<{
  readonly reactions: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>;
}, undefined>;
interface ChatReactionUpdate extends v.InferOutput<typeof ChatReactionUpdateSchema> {}
export declare const EntitySchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface Entity extends v.InferOutput<typeof EntitySchema> {}
export declare const AddressableEntityRefSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface AddressableEntityRef extends v.InferOutput<typeof AddressableEntityRefSchema> {}
export declare const UserReferenceSchema: typeof AddressableEntityRefSchema;
interface UserReference extends v.InferOutput<typeof UserReferenceSchema> {}
export declare const NamedEntitySchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly name: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface NamedEntity extends v.InferOutput<typeof NamedEntitySchema> {}
export declare const RoomSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly name: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly dateCreated: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly roomType: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"acd" | "adhoc" | "group" | "oneOnOne" | "supervisorAssistance">>, undefined>;
  readonly description: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly subject: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly participantLimit: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
  readonly owners: v.ExactOptionalSchema<v.ArraySchema<typeof AddressableEntityRefSchema, undefined>, undefined>;
  readonly pinnedMessages: v.ExactOptionalSchema<v.ArraySchema<typeof AddressableEntityRefSchema, undefined>, undefined>;
  readonly jid: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface Room extends v.InferOutput<typeof RoomSchema> {}
export declare const CreateRoomRequestSchema: v.StrictObjectSchema<{
  readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>;
  readonly subject: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>;
  readonly userIds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>, v.MaxLengthAction<string[], 25, "must hold at most 25 user ids">]>, undefined>;
}, undefined>;
interface CreateRoomRequest extends v.InferOutput<typeof CreateRoomRequestSchema> {}
export declare const CreateRoomResponseSchema: v.ObjectSchema<{
  readonly jid: v.StringSchema<undefined>;
}, undefined>;
interface CreateRoomResponse extends v.InferOutput<typeof CreateRoomResponseSchema> {}
export declare const RoomUpdateRequestSchema: v.StrictObjectSchema<{
  readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>;
  readonly subject: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>;
  readonly pinnedMessageIds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>, v.MaxLengthAction<string[], 5, "must hold at most 5 message ids">]>, undefined>;
  readonly ownerIds: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "must not be empty">, v.CheckAction<string, "must be well-formed Unicode">]>, undefined>, undefined>;
}, undefined>;
interface RoomUpdateRequest extends v.InferOutput<typeof RoomUpdateRequestSchema> {}
export declare const ChatSettingsSchema: v.ObjectSchema<{
  readonly messageRetentionPeriodDays: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
  readonly reactionsEnabled: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
interface ChatSettings extends v.InferOutput<typeof ChatSettingsSchema> {}
export declare const ChatSettingsRequestSchema: v.StrictObjectSchema<{
  readonly messageRetentionPeriodDays: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number of days">, v.MinValueAction<number, 10, "must be at least 10 days">, v.MaxValueAction<number, 3650, "must be at most 3650 days">]>, undefined>;
  readonly reactionsEnabled: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
interface ChatSettingsRequest extends v.InferOutput<typeof ChatSettingsRequestSchema> {}
export declare const MobileNotificationSettingsSchema: v.ObjectSchema<{
  readonly when: v.GenericSchema<OpenEnum<"Always" | "OnlyWhenInactive">>;
}, undefined>;
interface MobileNotificationSettings extends v.InferOutput<typeof MobileNotificationSettingsSchema> {}
export declare const MobileSettingsSchema: v.ObjectSchema<{
  readonly notifications: typeof MobileNotificationSettingsSchema;
}, undefined>;
interface MobileSettings extends v.InferOutput<typeof MobileSettingsSchema> {}
export declare const ChatUserSettingsSchema: v.ObjectSchema<{
  readonly mobile: typeof MobileSettingsSchema;
}, undefined>;
interface ChatUserSettings extends v.InferOutput<typeof ChatUserSettingsSchema> {}
export declare const ChatUserSettingsRequestSchema: v.StrictObjectSchema<{
  readonly mobile: v.StrictObjectSchema<{
    readonly notifications: v.StrictObjectSchema<{
      readonly when: v.PicklistSchema<["Always", "OnlyWhenInactive"], undefined>;
    }, undefined>;
  }, undefined>;
}, undefined>;
interface ChatUserSettingsRequest extends v.InferOutput<typeof ChatUserSettingsRequestSchema> {}
export declare const UserSettingsForChatSchema: v.ObjectSchema<{
  readonly muted: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly mentionsOnly: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly notifyOnReactions: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly mobile: typeof MobileSettingsSchema;
}, undefined>;
interface UserSettingsForChat extends v.InferOutput<typeof UserSettingsForChatSchema> {}
export declare const UserSettingsForChatRequestSchema: v.StrictObjectSchema<{
  readonly muted: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly mentionsOnly: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly notifyOnReactions: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly mobile: v.OptionalSchema<v.StrictObjectSchema<{
    readonly notifications: v.StrictObjectSchema<{
      readonly when: v.PicklistSchema<["Always", "OnlyWhenInactive"], undefined>;
    }, undefined>;
  }, undefined>, undefined>;
}, undefined>;
interface UserSettingsForChatRequest extends v.InferOutput<typeof UserSettingsForChatRequestSchema> {}
export declare const UserChatSettingsSchema: v.ObjectSchema<{
  readonly muted: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly mentionsOnly: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly notifyOnReactions: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
interface UserChatSettings extends v.InferOutput<typeof UserChatSettingsSchema> {}
export declare const UserChatSettingsPostSchema: v.StrictObjectSchema<{
  readonly muted: v.BooleanSchema<undefined>;
  readonly mentionsOnly: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
  readonly notifyOnReactions: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
interface UserChatSettingsPost extends v.InferOutput<typeof UserChatSettingsPostSchema> {}
export declare const OrgOAuthClientSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly name: v.StringSchema<undefined>;
  readonly scope: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
  readonly state: v.ExactOptionalSchema<v.GenericSchema<OpenEnum<"active" | "disabled" | "inactive">>, undefined>;
  readonly organization: v.ExactOptionalSchema<typeof NamedEntitySchema, undefined>;
}, undefined>;
interface OrgOAuthClient extends v.InferOutput<typeof OrgOAuthClientSchema> {}
export declare const TokenInfoClonedUserSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly organization: v.ExactOptionalSchema<typeof EntitySchema, undefined>;
}, undefined>;
interface TokenInfoClonedUser extends v.InferOutput<typeof TokenInfoClonedUserSchema> {}
export declare const TokenInfoSchema: v.ObjectSchema<{
  readonly organization: v.ExactOptionalSchema<typeof NamedEntitySchema, undefined>;
  readonly homeOrganization: v.ExactOptionalSchema<typeof NamedEntitySchema, undefined>;
  readonly authorizedScope: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
  readonly clonedUser: v.ExactOptionalSchema<typeof TokenInfoClonedUserSchema, undefined>;
  readonly dateTokenIdles: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>, undefined>;
  readonly OAuthClient: v.ExactOptionalSchema<typeof OrgOAuthClientSchema, undefined>;
}, undefined>;
interface TokenInfo extends v.InferOutput<typeof TokenInfoSchema> {}
export declare const ChatSchema: typeof BadgeEntitySchema;
interface Chat extends v.InferOutput<typeof ChatSchema> {}
export declare const UserSchema: v.ObjectSchema<{
  readonly id: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly name: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly email: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly username: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly chat: v.ExactOptionalSchema<typeof BadgeEntitySchema, undefined>;
  readonly selfUri: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface User extends v.InferOutput<typeof UserSchema> {}
interface Permissions { readonly anyOf: readonly string[]; }
export declare function anyOf(...permissions: readonly string[]): Permissions;
export declare const noPermissions: Permissions;
type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type ApiName = 'ChatApi' | 'NotificationsApi' | 'TokensApi' | 'UsersApi';
type Revision = 'seed' | 'current';
type PathParameterName<TPath extends string> = TPath extends `${string}{${infer TName}}${infer TRest}` ? TName | PathParameterName<TRest> : never;
interface OperationDefinition<TId extends string = string, TPath extends string = string, TQuery extends v.GenericSchema | undefined = v.GenericSchema | undefined, TBody extends v.GenericSchema | undefined = v.GenericSchema | undefined, TResponse extends v.GenericSchema | undefined = v.GenericSchema | undefined> {
  readonly id: TId;
  readonly method: HttpMethod;
  readonly path: TPath;
  readonly summary: string;
  readonly query?: TQuery;
  readonly body?: TBody;
  readonly response?: TResponse;
  readonly permissions: Permissions;
  readonly repeatable?: boolean;
  readonly alreadyDoneStatus?: number;
  readonly successStatus?: number;
  readonly api?: ApiName;
  readonly revisions: readonly Revision[];
}
interface Operation<TId extends string = string, TPath extends string = string, TQuery extends v.GenericSchema | undefined = v.GenericSchema | undefined, TBody extends v.GenericSchema | undefined = v.GenericSchema | undefined, TResponse extends v.GenericSchema | undefined = v.GenericSchema | undefined> {
  readonly id: TId;
  readonly method: HttpMethod;
  readonly path: TPath;
  readonly summary: string;
  readonly query: TQuery;
  readonly body: TBody;
  readonly response: TResponse;
  readonly permissions: Permissions;
  readonly repeatable: boolean;
  readonly alreadyDoneStatus: number | undefined;
  readonly successStatus: number;
  readonly api: ApiName;
  readonly revisions: readonly Revision[];
}
export declare function defineOperation<const TId extends string, const TPath extends string, TQuery extends v.GenericSchema | undefined = undefined, TBody extends v.GenericSchema | undefined = undefined, TResponse extends v.GenericSchema | undefined = undefined>(definition: OperationDefinition<TId, TPath, TQuery, TBody, TResponse>): Operation<TId, TPath, TQuery, TBody, TResponse>;
export declare const HistoryQuerySchema: v.StrictObjectSchema<{
  readonly limit: v.OptionalSchema<v.GenericSchema<string | number, string>, undefined>;
  readonly before: v.OptionalSchema<v.GenericSchema<string | Date, string>, undefined>;
  readonly after: v.OptionalSchema<v.GenericSchema<string | Date, string>, undefined>;
  readonly excludeMetadata: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
  readonly pageSize: v.OptionalSchema<v.GenericSchema<number, number>, undefined>;
  readonly pageNumber: v.OptionalSchema<v.GenericSchema<number, number>, undefined>;
  readonly sortBy: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly expand: v.OptionalSchema<v.GenericSchema<readonly string[], string[]>, undefined>;
  readonly nextPage: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
  readonly previousPage: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
interface HistoryQuery extends v.InferInput<typeof HistoryQuerySchema> {}
export declare const getChatsMessageOperation: Operation<"getChatsMessage", "/api/v2/chats/messages/{messageId}", undefined, undefined, typeof ChatMessageResponseSchema>;
export declare const getChatsThreadMessagesOperation: Operation<"getChatsThreadMessages", "/api/v2/chats/threads/{threadId}/messages", typeof HistoryQuerySchema, undefined, typeof ChatMessageEntityListingSchema>;
export declare const postNotificationsChannelsOperation: Operation<"postNotificationsChannels", "/api/v2/notifications/channels", undefined, undefined, typeof ChannelSchema>;
export declare const getNotificationsChannelsOperation: Operation<"getNotificationsChannels", "/api/v2/notifications/channels", v.StrictObjectSchema<{
  readonly includechannels: v.OptionalSchema<v.PicklistSchema<["token", "oauthclient"], undefined>, undefined>;
}, undefined>, undefined, typeof ChannelEntityListingSchema>;
export declare const headNotificationsChannelOperation: Operation<"headNotificationsChannel", "/api/v2/notifications/channels/{channelId}", undefined, undefined, undefined>;
export declare const getNotificationsChannelSubscriptionsOperation: Operation<"getNotificationsChannelSubscriptions", "/api/v2/notifications/channels/{channelId}/subscriptions", undefined, undefined, typeof ChannelTopicEntityListingSchema>;
export declare const postNotificationsChannelSubscriptionsOperation: Operation<"postNotificationsChannelSubscriptions", "/api/v2/notifications/channels/{channelId}/subscriptions", v.StrictObjectSchema<{
  readonly ignoreErrors: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
}, undefined>, typeof ChannelTopicsRequestSchema, typeof ChannelTopicEntityListingSchema>;
export declare const putNotificationsChannelSubscriptionsOperation: Operation<"putNotificationsChannelSubscriptions", "/api/v2/notifications/channels/{channelId}/subscriptions", v.StrictObjectSchema<{
  readonly ignoreErrors: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
}, undefined>, typeof ChannelTopicsRequestSchema, typeof ChannelTopicEntityListingSchema>;
export declare const deleteNotificationsChannelSubscriptionsOperation: Operation<"deleteNotificationsChannelSubscriptions", "/api/v2/notifications/channels/{channelId}/subscriptions", undefined, undefined, undefined>;
export declare const getNotificationsAvailabletopicsOperation: Operation<"getNotificationsAvailabletopics", "/api/v2/notifications/availabletopics", v.StrictObjectSchema<{
  readonly expand: v.OptionalSchema<v.GenericSchema<readonly ("description" | "enforced" | "permissionDetails" | "publicApiTemplateUriPaths" | "requiresPermissions" | "schema" | "topicParameters" | "transports" | "visibility")[], ("description" | "enforced" | "permissionDetails" | "publicApiTemplateUriPaths" | "requiresPermissions" | "schema" | "topicParameters" | "transports" | "visibility")[]>, undefined>;
  readonly includePreview: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
}, undefined>, undefined, typeof AvailableTopicEntityListingSchema>;
export declare const getChatsUserOperation: Operation<"getChatsUser", "/api/v2/chats/users/{userId}", undefined, undefined, typeof OneOnOneSchema>;
export declare const getChatsUserMessagesOperation: Operation<"getChatsUserMessages", "/api/v2/chats/users/{userId}/messages", typeof HistoryQuerySchema, undefined, typeof OneOnOneHistorySchema>;
export declare const getChatsUserMessageOperation: Operation<"getChatsUserMessage", "/api/v2/chats/users/{userId}/messages/{messageIds}", undefined, undefined, typeof ChatMessageEntityListingSchema>;
export declare const postChatsUserMessagesOperation: Operation<"postChatsUserMessages", "/api/v2/chats/users/{userId}/messages", undefined, typeof SendMessageBodySchema, typeof ChatSendMessageResponseSchema>;
export declare const patchChatsUserMessageOperation: Operation<"patchChatsUserMessage", "/api/v2/chats/users/{userId}/messages/{messageId}", undefined, typeof SendMessageBodySchema, typeof ChatSendMessageResponseSchema>;
export declare const deleteChatsUserMessageOperation: Operation<"deleteChatsUserMessage", "/api/v2/chats/users/{userId}/messages/{messageId}", undefined, undefined, undefined>;
export declare const postChatsUserMessagesPinsOperation: Operation<"postChatsUserMessagesPins", "/api/v2/chats/users/{userId}/messages/pins", undefined, typeof PinnedMessageRequestSchema, undefined>;
export declare const deleteChatsUserMessagesPinOperation: Operation<"deleteChatsUserMessagesPin", "/api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}", undefined, undefined, undefined>;
type OperationPath<TOperation extends Operation> = {
  readonly [TName in PathParameterName<TOperation['path']>]: string;
};
type OperationQuery<TOperation extends Operation> = TOperation['query'] extends v.GenericSchema ? v.InferInput<TOperation['query']> : undefined;
type OperationBody<TOperation extends Operation> = TOperation['body'] extends v.GenericSchema ? v.InferInput<TOperation['body']> : undefined;
type OperationInput<TOperation extends Operation> = ([PathParameterName<TOperation['path']>] extends [never] ? {
  readonly path?: undefined;
} : {
  readonly path: OperationPath<TOperation>;
}) & (TOperation['query'] extends v.GenericSchema ? {
  readonly query?: OperationQuery<TOperation> | undefined;
} : {
  readonly query?: undefined;
}) & (TOperation['body'] extends v.GenericSchema ? {
  readonly body: OperationBody<TOperation>;
} : {
  readonly body?: undefined;
});
type OperationOutput<TOperation extends Operation> = TOperation['response'] extends v.GenericSchema ? v.InferOutput<TOperation['response']> : undefined;
export declare const putChatsMessageReactionsOperation: Operation<"putChatsMessageReactions", "/api/v2/chats/messages/{messageId}/reactions", undefined, typeof ChatReactionUpdateSchema, undefined>;
export declare const getChatsRoomMessagesOperation: Operation<"getChatsRoomMessages", "/api/v2/chats/rooms/{roomJid}/messages", typeof HistoryQuerySchema, undefined, typeof ChatMessageEntityListingSchema>;
export declare const getChatsRoomMessageOperation: Operation<"getChatsRoomMessage", "/api/v2/chats/rooms/{roomJid}/messages/{messageIds}", undefined, undefined, typeof ChatMessageEntityListingSchema>;
export declare const postChatsRoomMessagesOperation: Operation<"postChatsRoomMessages", "/api/v2/chats/rooms/{roomJid}/messages", undefined, typeof SendMessageBodySchema, typeof ChatSendMessageResponseSchema>;
export declare const patchChatsRoomMessageOperation: Operation<"patchChatsRoomMessage", "/api/v2/chats/rooms/{roomJid}/messages/{messageId}", undefined, typeof SendMessageBodySchema, typeof ChatSendMessageResponseSchema>;
export declare const deleteChatsRoomMessageOperation: Operation<"deleteChatsRoomMessage", "/api/v2/chats/rooms/{roomJid}/messages/{messageId}", undefined, undefined, undefined>;
export declare const getChatsRoomParticipantsOperation: Operation<"getChatsRoomParticipants", "/api/v2/chats/rooms/{roomJid}/participants", v.StrictObjectSchema<{
  readonly notify: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
}, undefined>, undefined, typeof RoomParticipantsResponseSchema>;
export declare const getChatsRoomParticipantOperation: Operation<"getChatsRoomParticipant", "/api/v2/chats/rooms/{roomJid}/participants/{participantJid}", undefined, undefined, typeof RoomParticipantSchema>;
export declare const postChatsRoomParticipantOperation: Operation<"postChatsRoomParticipant", "/api/v2/chats/rooms/{roomJid}/participants/{userId}", undefined, undefined, undefined>;
export declare const deleteChatsRoomParticipantOperation: Operation<"deleteChatsRoomParticipant", "/api/v2/chats/rooms/{roomJid}/participants/{userId}", undefined, undefined, undefined>;
export declare const postChatsRoomMessagesPinsOperation: Operation<"postChatsRoomMessagesPins", "/api/v2/chats/rooms/{roomJid}/messages/pins", undefined, typeof PinnedMessageRequestSchema, undefined>;
export declare const deleteChatsRoomMessagesPinOperation: Operation<"deleteChatsRoomMessagesPin", "/api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}", undefined, undefined, undefined>;
export declare const postChatsRoomPinnedmessagesOperation: Operation<"postChatsRoomPinnedmessages", "/api/v2/chats/rooms/{roomJid}/pinnedmessages", undefined, typeof PinnedMessageRequestSchema, undefined>;
export declare const deleteChatsRoomPinnedmessageOperation: Operation<"deleteChatsRoomPinnedmessage", "/api/v2/chats/rooms/{roomJid}/pinnedmessages/{pinnedMessageId}", undefined, undefined, undefined>;
export declare const getChatsRoomOperation: Operation<"getChatsRoom", "/api/v2/chats/rooms/{roomJid}", undefined, undefined, typeof RoomSchema>;
export declare const postChatsRoomsOperation: Operation<"postChatsRooms", "/api/v2/chats/rooms", undefined, typeof CreateRoomRequestSchema, typeof CreateRoomResponseSchema>;
export declare const patchChatsRoomOperation: Operation<"patchChatsRoom", "/api/v2/chats/rooms/{roomJid}", undefined, typeof RoomUpdateRequestSchema, undefined>;
export declare const getChatsSettingsOperation: Operation<"getChatsSettings", "/api/v2/chats/settings", undefined, undefined, typeof ChatSettingsSchema>;
export declare const patchChatsSettingsOperation: Operation<"patchChatsSettings", "/api/v2/chats/settings", undefined, typeof ChatSettingsRequestSchema, typeof ChatSettingsSchema>;
export declare const putChatsSettingsOperation: Operation<"putChatsSettings", "/api/v2/chats/settings", undefined, typeof ChatSettingsRequestSchema, typeof ChatSettingsSchema>;
export declare const chatOperations: readonly [
  typeof getChatsMessageOperation,
  typeof getChatsThreadMessagesOperation,
  typeof getChatsUserOperation,
  typeof getChatsUserMessagesOperation,
  typeof getChatsUserMessageOperation,
  typeof postChatsUserMessagesOperation,
  typeof patchChatsUserMessageOperation,
  typeof deleteChatsUserMessageOperation,
  typeof postChatsUserMessagesPinsOperation,
  typeof deleteChatsUserMessagesPinOperation,
  typeof putChatsMessageReactionsOperation,
  typeof getChatsRoomMessagesOperation,
  typeof getChatsRoomMessageOperation,
  typeof postChatsRoomMessagesOperation,
  typeof patchChatsRoomMessageOperation,
  typeof deleteChatsRoomMessageOperation,
  typeof getChatsRoomParticipantsOperation,
  typeof getChatsRoomParticipantOperation,
  typeof postChatsRoomParticipantOperation,
  typeof deleteChatsRoomParticipantOperation,
  typeof postChatsRoomMessagesPinsOperation,
  typeof deleteChatsRoomMessagesPinOperation,
  typeof postChatsRoomPinnedmessagesOperation,
  typeof deleteChatsRoomPinnedmessageOperation,
  typeof getChatsRoomOperation,
  typeof postChatsRoomsOperation,
  typeof patchChatsRoomOperation,
  typeof getChatsSettingsOperation,
  typeof patchChatsSettingsOperation,
  typeof putChatsSettingsOperation,
  typeof getChatsUserSettingsOperation,
  typeof patchChatsUserSettingsOperation,
  typeof getChatsUsersMeSettingsOperation,
  typeof patchChatsUsersMeSettingsOperation,
  typeof postChatsUsersMeSettingsOperation,
  typeof deleteChatsUsersMeSettingsOperation
];
export declare const relatedOperations: readonly [
  typeof postNotificationsChannelsOperation,
  typeof getNotificationsChannelsOperation,
  typeof headNotificationsChannelOperation,
  typeof getNotificationsChannelSubscriptionsOperation,
  typeof postNotificationsChannelSubscriptionsOperation,
  typeof putNotificationsChannelSubscriptionsOperation,
  typeof deleteNotificationsChannelSubscriptionsOperation,
  typeof getNotificationsAvailabletopicsOperation,
  typeof getUsersMeOperation,
  typeof getUsersChatsMeOperation,
  typeof getTokensMeOperation,
  typeof headTokensMeOperation,
  typeof deleteTokensMeOperation,
  typeof deleteTokenOperation
];
export declare const getTokensMeOperation: Operation<"getTokensMe", "/api/v2/tokens/me", v.StrictObjectSchema<{
  readonly preserveIdleTTL: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
}, undefined>, undefined, typeof TokenInfoSchema>;
export declare const headTokensMeOperation: Operation<"headTokensMe", "/api/v2/tokens/me", undefined, undefined, undefined>;
export declare const deleteTokensMeOperation: Operation<"deleteTokensMe", "/api/v2/tokens/me", undefined, undefined, undefined>;
export declare const deleteTokenOperation: Operation<"deleteToken", "/api/v2/tokens/{userId}", undefined, undefined, undefined>;
export declare const getChatsUserSettingsOperation: Operation<"getChatsUserSettings", "/api/v2/chats/users/{userId}/settings", undefined, undefined, typeof ChatUserSettingsSchema>;
export declare const patchChatsUserSettingsOperation: Operation<"patchChatsUserSettings", "/api/v2/chats/users/{userId}/settings", undefined, typeof ChatUserSettingsRequestSchema, typeof ChatUserSettingsSchema>;
export declare const getChatsUsersMeSettingsOperation: Operation<"getChatsUsersMeSettings", "/api/v2/chats/users/me/settings", undefined, undefined, typeof UserSettingsForChatSchema>;
export declare const patchChatsUsersMeSettingsOperation: Operation<"patchChatsUsersMeSettings", "/api/v2/chats/users/me/settings", undefined, typeof UserSettingsForChatRequestSchema, typeof UserSettingsForChatSchema>;
export declare const postChatsUsersMeSettingsOperation: Operation<"postChatsUsersMeSettings", "/api/v2/chats/users/me/settings", undefined, typeof UserChatSettingsPostSchema, undefined>;
export declare const deleteChatsUsersMeSettingsOperation: Operation<"deleteChatsUsersMeSettings", "/api/v2/chats/users/me/settings", undefined, undefined, undefined>;
export declare const getUsersMeOperation: Operation<"getUsersMe", "/api/v2/users/me", v.StrictObjectSchema<{
  readonly expand: v.OptionalSchema<v.GenericSchema<readonly string[], string[]>, undefined>;
}, undefined>, undefined, typeof UserSchema>;
export declare const getUsersChatsMeOperation: Operation<"getUsersChatsMe", "/api/v2/users/chats/me", v.StrictObjectSchema<{
  readonly excludeClosed: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
  readonly includePresence: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
  readonly includeRoomOwners: v.OptionalSchema<v.GenericSchema<boolean, boolean>, undefined>;
  readonly after: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>, undefined, typeof ChatItemCursorListingSchema>;
interface Jid { readonly local: string; readonly domain: string; readonly kind: 'room' | 'user'; }
export declare function parseJid(text: string): Jid | undefined;
export declare function isRoomJid(text: string): boolean;
export declare function isUserJid(text: string): boolean;
export declare const channelMetadataTopic = "channel.metadata";
export declare const socketClosingTopic = "v2.system.socket_closing";
export declare function adhocRoomMessagesTopic(roomId: string): string;
export declare function groupRoomMessagesTopic(groupId: string): string;
export declare function userChatBadgesTopic(userId: string): string;
export type {
  AddressableEntityRef,
  ApiName,
  AvailableTopic,
  AvailableTopicEntityListing,
  BadgeEntity,
  Channel,
  ChannelEntityListing,
  ChannelMetadataNotification,
  ChannelTopic,
  ChannelTopicEntityListing,
  ChannelTopicsRequest,
  Chat,
  ChatBadge,
  ChatFavorite,
  ChatItem,
  ChatItemCursorListing,
  ChatMessageEntityListing,
  ChatMessageResponse,
  ChatPresence,
  ChatReaction,
  ChatReactionUpdate,
  ChatSendMessageResponse,
  ChatSettings,
  ChatSettingsRequest,
  ChatUserRef,
  ChatUserSettings,
  ChatUserSettingsRequest,
  CollaborateChatEntity,
  CollaborateChatMessage,
  Contact,
  CreateRoomRequest,
  CreateRoomResponse,
  Detail,
  Entity,
  ErrorBody,
  HistoryQuery,
  HttpMethod,
  Image,
  Jid,
  Limit,
  MobileNotificationSettings,
  MobileSettings,
  NamedEntity,
  NotificationEnvelope,
  NotificationMetadata,
  OAuthErrorResponse,
  OAuthTokenResponse,
  OneOnOne,
  OpenEnum,
  Operation,
  OperationBody,
  OperationDefinition,
  OperationInput,
  OperationOutput,
  OperationPath,
  OperationQuery,
  OrgOAuthClient,
  OrganizationPresence,
  OutOfOffice,
  PathParameterName,
  PermissionDetails,
  Permissions,
  PinnedMessageRequest,
  Revision,
  Room,
  RoomParticipant,
  RoomParticipantResponse,
  RoomParticipantsResponse,
  RoomUpdateRequest,
  SendMessageBody,
  SystemMessage,
  TokenInfo,
  TokenInfoClonedUser,
  User,
  UserChatSettings,
  UserChatSettingsPost,
  UserReference,
  UserSettingsForChat,
  UserSettingsForChatRequest
};

// @genesys-chat/models/openapi

type JsonSchema = Readonly<Record<string, unknown>>;
interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
  };
  readonly servers: readonly Readonly<Record<string, unknown>>[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
}
export declare function openApiDocument(): OpenApiDocument;
export type { JsonSchema, OpenApiDocument };
