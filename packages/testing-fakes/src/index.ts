/**
 * A faithful, stateful fake of the Genesys Cloud chat platform to build and test against.
 *
 * @packageDocumentation
 */
export { FakeGenesysCloud, createFakeGenesysCloud, type FakeSnapshot } from './fake-genesys-cloud.ts';
export type { FakeGenesysCloudOptions } from './fake-genesys-cloud-options.ts';
export { defaultBehaviour, type FakeBehaviour } from './fake-behaviour.ts';
export type { HistoryBehaviour } from './behaviour/history-behaviour.ts';
export type { LoginBehaviour } from './behaviour/login-behaviour.ts';
export type { MessageBehaviour } from './behaviour/message-behaviour.ts';
export type { NotificationBehaviour } from './behaviour/notification-behaviour.ts';
export type { RefusalCode } from './behaviour/refusal-code.ts';
export type { RequestBehaviour } from './behaviour/request-behaviour.ts';
export type { RoomBehaviour } from './behaviour/room-behaviour.ts';
export type { Builder } from './builders/builder.ts';
export {
  buildAddressableEntityRef,
  buildEntity,
  buildNamedEntity,
  buildUserReference,
} from './builders/build-references.ts';
export {
  buildChatMessageEntityListing,
  buildChatMessageResponse,
  buildChatReaction,
  buildChatReactionUpdate,
  buildChatSendMessageResponse,
  buildPinnedMessageRequest,
  buildSendMessageBody,
} from './builders/build-messages.ts';
export {
  buildCreateRoomRequest,
  buildCreateRoomResponse,
  buildOneOnOne,
  buildRoom,
  buildRoomParticipant,
  buildRoomParticipantResponse,
  buildRoomParticipantsResponse,
  buildRoomUpdateRequest,
} from './builders/build-rooms.ts';
export {
  buildChatFavorite,
  buildChatItem,
  buildChatItemCursorListing,
  buildChatPresence,
  buildChatUserRef,
  buildContact,
  buildImage,
  buildOrganizationPresence,
  buildOutOfOffice,
} from './builders/build-chat-items.ts';
export {
  buildChatSettings,
  buildChatSettingsRequest,
  buildChatUserSettings,
  buildChatUserSettingsRequest,
  buildMobileNotificationSettings,
  buildMobileSettings,
  buildUserChatSettings,
  buildUserChatSettingsPost,
  buildUserSettingsForChat,
  buildUserSettingsForChatRequest,
} from './builders/build-settings.ts';
export {
  buildAvailableTopic,
  buildAvailableTopicEntityListing,
  buildBadgeEntity,
  buildChannel,
  buildChannelEntityListing,
  buildChannelMetadataNotification,
  buildChannelTopic,
  buildChannelTopicEntityListing,
  buildChatBadge,
  buildCollaborateChatEntity,
  buildCollaborateChatMessage,
  buildNotificationEnvelope,
  buildNotificationMetadata,
  buildPermissionDetails,
  buildSystemMessage,
} from './builders/build-notifications.ts';
export { buildChat, buildUser } from './builders/build-users.ts';
export {
  buildOAuthErrorResponse,
  buildOAuthTokenResponse,
  buildOrgOAuthClient,
  buildTokenInfo,
  buildTokenInfoClonedUser,
} from './builders/build-tokens.ts';
export { buildDetail, buildErrorBody, buildLimit } from './builders/build-errors.ts';
export { FakeDirectory, type TokenOptions } from './cloud/fake-directory.ts';
export type { FakeRoom } from './cloud/fake-room.ts';
export type { NewClient, NewMessage, NewRoom, NewUser } from './cloud/new-records.ts';
export type { CloudClock } from './clock/cloud-clock.ts';
export type { FakeClock } from './clock/fake-clock.ts';
export { RealClock } from './clock/real-clock.ts';
export { VirtualClock, virtualClockStart } from './clock/virtual-clock.ts';
export { controlPath, createControl } from './control/create-control.ts';
export type {
  ActiveFault,
  FaultName,
  FaultOptions,
  FaultTimes,
  HttpFaultName,
  SocketFaultName,
} from './faults/fault.ts';
export type { FaultFrequency, RequestScope, SocketScope, SocketText } from './faults/fault-scope.ts';
export type { CutSettings, HttpFaultSettings, StatusSettings } from './faults/fault-settings.ts';
export { Faults, type FaultArguments } from './faults/faults.ts';
export type { CloseSocketsOptions } from './faults/faulty-sockets.ts';
export type { SocketFaultSettings } from './faults/socket-fault-settings.ts';
export type { FakeRequest } from './http/fake-request.ts';
export type { BreakPoint, Delivery, Drip, FakeResponse } from './http/fake-response.ts';
export type { LoginOperationName, OperationName } from './http/operation-name.ts';
export type { FakeFetch } from './in-process/create-fetch.ts';
export type { RecordedRequest } from './journal/recorded-request.ts';
export { type ExpectedRequest, RequestJournal } from './journal/request-journal.ts';
export type { HubConnection, HubSocket } from './notifications/hub-socket.ts';
export type { SeedName } from './seed/seeds.ts';
export type { AttachedFile, FakeGrant, FakeOAuthClient, FakeUser } from './store/records.ts';
export type { Store } from './store/store.ts';
