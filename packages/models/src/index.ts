/**
 * Schemas, types and the operation table of the Genesys Cloud Chat API.
 *
 * @packageDocumentation
 */
export {
  AvailableTopicEntityListingSchema,
  AvailableTopicSchema,
  ChannelEntityListingSchema,
  ChannelSchema,
  ChannelTopicEntityListingSchema,
  ChannelTopicSchema,
  ChannelTopicsRequestSchema,
  PermissionDetailsSchema,
  type AvailableTopic,
  type AvailableTopicEntityListing,
  type Channel,
  type ChannelEntityListing,
  type ChannelTopic,
  type ChannelTopicEntityListing,
  type ChannelTopicsRequest,
  type PermissionDetails,
} from './channels.ts';
export {
  ChatFavoriteSchema,
  ChatItemCursorListingSchema,
  ChatItemSchema,
  ChatPresenceSchema,
  ChatUserRefSchema,
  ContactSchema,
  ImageSchema,
  OrganizationPresenceSchema,
  OutOfOfficeSchema,
  type ChatFavorite,
  type ChatItem,
  type ChatItemCursorListing,
  type ChatPresence,
  type ChatUserRef,
  type Contact,
  type Image,
  type OrganizationPresence,
  type OutOfOffice,
} from './chat-items.ts';
export {
  DetailSchema,
  ErrorBodySchema,
  LimitSchema,
  type Detail,
  type ErrorBody,
  type Limit,
} from './errors.ts';
export {
  ChatMessageEntityListingSchema,
  ChatMessageResponseSchema,
  ChatSendMessageResponseSchema,
  SendMessageBodySchema,
  type ChatMessageEntityListing,
  type ChatMessageResponse,
  type ChatSendMessageResponse,
  type SendMessageBody,
} from './messages.ts';
export {
  BadgeEntitySchema,
  ChannelMetadataNotificationSchema,
  ChatBadgeSchema,
  CollaborateChatEntitySchema,
  CollaborateChatMessageSchema,
  NotificationEnvelopeSchema,
  NotificationMetadataSchema,
  SystemMessageSchema,
  type BadgeEntity,
  type ChannelMetadataNotification,
  type ChatBadge,
  type CollaborateChatEntity,
  type CollaborateChatMessage,
  type NotificationEnvelope,
  type NotificationMetadata,
  type SystemMessage,
} from './notifications.ts';
export {
  OAuthErrorResponseSchema,
  OAuthTokenResponseSchema,
  type OAuthErrorResponse,
  type OAuthTokenResponse,
} from './oauth.ts';
export { OneOnOneHistorySchema, OneOnOneSchema, type OneOnOne } from './one-on-ones.ts';
export {
  RoomParticipantResponseSchema,
  RoomParticipantSchema,
  RoomParticipantsResponseSchema,
  type RoomParticipant,
  type RoomParticipantResponse,
  type RoomParticipantsResponse,
} from './participants.ts';
export { PinnedMessageRequestSchema, type PinnedMessageRequest } from './pins.ts';
export {
  ChatReactionSchema,
  ChatReactionUpdateSchema,
  type ChatReaction,
  type ChatReactionUpdate,
} from './reactions.ts';
export {
  AddressableEntityRefSchema,
  EntitySchema,
  NamedEntitySchema,
  UserReferenceSchema,
  type AddressableEntityRef,
  type Entity,
  type NamedEntity,
  type UserReference,
} from './references.ts';
export {
  CreateRoomRequestSchema,
  CreateRoomResponseSchema,
  RoomSchema,
  RoomUpdateRequestSchema,
  type CreateRoomRequest,
  type CreateRoomResponse,
  type Room,
  type RoomUpdateRequest,
} from './rooms.ts';
export {
  ChatSettingsRequestSchema,
  ChatSettingsSchema,
  ChatUserSettingsRequestSchema,
  ChatUserSettingsSchema,
  MobileNotificationSettingsSchema,
  MobileSettingsSchema,
  UserChatSettingsPostSchema,
  UserChatSettingsSchema,
  UserSettingsForChatRequestSchema,
  UserSettingsForChatSchema,
  type ChatSettings,
  type ChatSettingsRequest,
  type ChatUserSettings,
  type ChatUserSettingsRequest,
  type MobileNotificationSettings,
  type MobileSettings,
  type UserChatSettings,
  type UserChatSettingsPost,
  type UserSettingsForChat,
  type UserSettingsForChatRequest,
} from './settings.ts';
export {
  OrgOAuthClientSchema,
  TokenInfoClonedUserSchema,
  TokenInfoSchema,
  type OrgOAuthClient,
  type TokenInfo,
  type TokenInfoClonedUser,
} from './tokens.ts';
export { ChatSchema, UserSchema, type Chat, type User } from './users.ts';
export {
  defineOperation,
  type ApiName,
  type HttpMethod,
  type Operation,
  type OperationDefinition,
  type PathParameterName,
  type Revision,
} from './operations/define-operation.ts';
export { HistoryQuerySchema, type HistoryQuery } from './operations/history-query.ts';
export { getChatsMessageOperation, getChatsThreadMessagesOperation } from './operations/messages.ts';
export {
  deleteNotificationsChannelSubscriptionsOperation,
  getNotificationsAvailabletopicsOperation,
  getNotificationsChannelSubscriptionsOperation,
  getNotificationsChannelsOperation,
  headNotificationsChannelOperation,
  postNotificationsChannelSubscriptionsOperation,
  postNotificationsChannelsOperation,
  putNotificationsChannelSubscriptionsOperation,
} from './operations/notifications.ts';
export {
  deleteChatsUserMessageOperation,
  deleteChatsUserMessagesPinOperation,
  getChatsUserMessageOperation,
  getChatsUserMessagesOperation,
  getChatsUserOperation,
  patchChatsUserMessageOperation,
  postChatsUserMessagesOperation,
  postChatsUserMessagesPinsOperation,
} from './operations/one-on-ones.ts';
export {
  type OperationBody,
  type OperationInput,
  type OperationOutput,
  type OperationPath,
  type OperationQuery,
} from './operations/operation-types.ts';
export { anyOf, noPermissions, type Permissions } from './operations/permissions.ts';
export { putChatsMessageReactionsOperation } from './operations/reactions.ts';
export {
  deleteChatsRoomMessageOperation,
  getChatsRoomMessageOperation,
  getChatsRoomMessagesOperation,
  patchChatsRoomMessageOperation,
  postChatsRoomMessagesOperation,
} from './operations/room-messages.ts';
export {
  deleteChatsRoomParticipantOperation,
  getChatsRoomParticipantOperation,
  getChatsRoomParticipantsOperation,
  postChatsRoomParticipantOperation,
} from './operations/room-participants.ts';
export {
  deleteChatsRoomMessagesPinOperation,
  deleteChatsRoomPinnedmessageOperation,
  postChatsRoomMessagesPinsOperation,
  postChatsRoomPinnedmessagesOperation,
} from './operations/room-pins.ts';
export {
  getChatsRoomOperation,
  patchChatsRoomOperation,
  postChatsRoomsOperation,
} from './operations/rooms.ts';
export {
  getChatsSettingsOperation,
  patchChatsSettingsOperation,
  putChatsSettingsOperation,
} from './operations/settings.ts';
export { chatOperations, relatedOperations } from './operations/table.ts';
export {
  deleteTokenOperation,
  deleteTokensMeOperation,
  getTokensMeOperation,
  headTokensMeOperation,
} from './operations/tokens.ts';
export {
  deleteChatsUsersMeSettingsOperation,
  getChatsUserSettingsOperation,
  getChatsUsersMeSettingsOperation,
  patchChatsUserSettingsOperation,
  patchChatsUsersMeSettingsOperation,
  postChatsUsersMeSettingsOperation,
} from './operations/user-settings.ts';
export { getUsersChatsMeOperation, getUsersMeOperation } from './operations/users.ts';
export { isRoomJid, isUserJid, type Jid, parseJid } from './jid.ts';
export {
  adhocRoomMessagesTopic,
  channelMetadataTopic,
  groupRoomMessagesTopic,
  socketClosingTopic,
  userChatBadgesTopic,
} from './topics.ts';
export type { OpenEnum } from './internal/open-enum.ts';
