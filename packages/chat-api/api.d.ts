// The public surface of this package, made from what is built. A change here is a change for its users.
// After one that is meant: pnpm turbo run write

// @genesys-chat/chat-api

import { AmbiguousResultError, CallOptions, ChatError, Clock, Sender } from "@genesys-chat/transport";
import {
  AvailableTopicEntityListing,
  Channel,
  ChannelEntityListing,
  ChannelTopicEntityListing,
  ChannelTopicsRequest,
  ChatItemCursorListing,
  ChatMessageEntityListing,
  ChatMessageResponse,
  ChatReactionUpdate,
  ChatSendMessageResponse,
  ChatSettings,
  ChatSettingsRequest,
  ChatUserSettings,
  ChatUserSettingsRequest,
  CreateRoomRequest,
  CreateRoomResponse,
  HistoryQuery,
  OneOnOne,
  OperationQuery,
  PinnedMessageRequest,
  Room,
  RoomParticipant,
  RoomParticipantsResponse,
  RoomUpdateRequest,
  SendMessageBody,
  TokenInfo,
  User,
  UserChatSettingsPost,
  UserSettingsForChat,
  UserSettingsForChatRequest,
  chatOperations,
  getChatsRoomParticipantsOperation,
  getNotificationsAvailabletopicsOperation,
  getNotificationsChannelsOperation,
  getTokensMeOperation,
  getUsersChatsMeOperation,
  getUsersMeOperation,
  postNotificationsChannelSubscriptionsOperation,
  putNotificationsChannelSubscriptionsOperation,
  relatedOperations
} from "@genesys-chat/models";
export declare class ChatApi {
  #private;
  constructor(client?: Sender);
  getChatsMessage(messageId: string, options?: CallOptions): Promise<ChatMessageResponse>;
  getChatsThreadMessages(threadId: string, query?: HistoryQuery, options?: CallOptions): Promise<ChatMessageEntityListing>;
  getChatsUser(userId: string, options?: CallOptions): Promise<OneOnOne>;
  getChatsUserMessages(userId: string, query?: HistoryQuery, options?: CallOptions): Promise<ChatMessageEntityListing>;
  getChatsUserMessage(userId: string, messageIds: string, options?: CallOptions): Promise<ChatMessageEntityListing>;
  postChatsUserMessages(userId: string, body: SendMessageBody, options?: CallOptions): Promise<ChatSendMessageResponse>;
  patchChatsUserMessage(userId: string, messageId: string, body: SendMessageBody, options?: CallOptions): Promise<ChatSendMessageResponse>;
  deleteChatsUserMessage(userId: string, messageId: string, options?: CallOptions): Promise<void>;
  postChatsUserMessagesPins(userId: string, body: PinnedMessageRequest, options?: CallOptions): Promise<void>;
  deleteChatsUserMessagesPin(userId: string, pinnedMessageId: string, options?: CallOptions): Promise<void>;
  putChatsMessageReactions(messageId: string, body: ChatReactionUpdate, options?: CallOptions): Promise<void>;
  getChatsRoomMessages(roomJid: string, query?: HistoryQuery, options?: CallOptions): Promise<ChatMessageEntityListing>;
  getChatsRoomMessage(roomJid: string, messageIds: string, options?: CallOptions): Promise<ChatMessageEntityListing>;
  postChatsRoomMessages(roomJid: string, body: SendMessageBody, options?: CallOptions): Promise<ChatSendMessageResponse>;
  patchChatsRoomMessage(roomJid: string, messageId: string, body: SendMessageBody, options?: CallOptions): Promise<ChatSendMessageResponse>;
  deleteChatsRoomMessage(roomJid: string, messageId: string, options?: CallOptions): Promise<void>;
  getChatsRoomParticipants(roomJid: string, query?: OperationQuery<typeof getChatsRoomParticipantsOperation>, options?: CallOptions): Promise<RoomParticipantsResponse>;
  getChatsRoomParticipant(roomJid: string, participantJid: string, options?: CallOptions): Promise<RoomParticipant>;
  postChatsRoomParticipant(roomJid: string, userId: string, options?: CallOptions): Promise<void>;
  deleteChatsRoomParticipant(roomJid: string, userId: string, options?: CallOptions): Promise<void>;
  postChatsRoomMessagesPins(roomJid: string, body: PinnedMessageRequest, options?: CallOptions): Promise<void>;
  deleteChatsRoomMessagesPin(roomJid: string, pinnedMessageId: string, options?: CallOptions): Promise<void>;
  postChatsRoomPinnedmessages(roomJid: string, body: PinnedMessageRequest, options?: CallOptions): Promise<void>;
  deleteChatsRoomPinnedmessage(roomJid: string, pinnedMessageId: string, options?: CallOptions): Promise<void>;
  getChatsRoom(roomJid: string, options?: CallOptions): Promise<Room>;
  postChatsRooms(body: CreateRoomRequest, options?: CallOptions): Promise<CreateRoomResponse>;
  patchChatsRoom(roomJid: string, body: RoomUpdateRequest, options?: CallOptions): Promise<void>;
  getChatsSettings(options?: CallOptions): Promise<ChatSettings>;
  patchChatsSettings(body: ChatSettingsRequest, options?: CallOptions): Promise<ChatSettings>;
  putChatsSettings(body: ChatSettingsRequest, options?: CallOptions): Promise<ChatSettings>;
  getChatsUserSettings(userId: string, options?: CallOptions): Promise<ChatUserSettings>;
  patchChatsUserSettings(userId: string, body: ChatUserSettingsRequest, options?: CallOptions): Promise<ChatUserSettings>;
  getChatsUsersMeSettings(options?: CallOptions): Promise<UserSettingsForChat>;
  patchChatsUsersMeSettings(body: UserSettingsForChatRequest, options?: CallOptions): Promise<UserSettingsForChat>;
  postChatsUsersMeSettings(body: UserChatSettingsPost, options?: CallOptions): Promise<void>;
  deleteChatsUsersMeSettings(options?: CallOptions): Promise<void>;
}
type RoomExportEvent = {
  readonly type: 'page';
  readonly roomJid: string;
  readonly messages: readonly ChatMessageResponse[];
  readonly resumeToken: string;
} | {
  readonly type: 'done';
  readonly roomJid: string;
  readonly messageCount: number;
} | {
  readonly type: 'failed';
  readonly roomJid: string;
  readonly messageCount: number;
  readonly error: unknown;
};
interface HistoryWalkOptions extends CallOptions {
  readonly direction?: 'backwards' | 'forwards' | undefined;
  readonly from?: Date | string | undefined;
  readonly until?: Date | string | undefined;
  readonly maxMessages?: number | undefined;
  readonly pageSize?: number | undefined;
  readonly resume?: string | undefined;
}
interface RoomExportProgress {
  readonly roomCount: number;
  readonly doneRoomCount: number;
  readonly failedRoomCount: number;
  readonly messageCount: number;
}
interface RoomExportOptions extends Omit<HistoryWalkOptions, 'resume'> {
  readonly concurrency?: number | undefined;
  readonly resume?: Readonly<Record<string, string>> | undefined;
  readonly deadlineMs?: number | undefined;
  readonly priority?: 'interactive' | 'background' | undefined;
  readonly onProgress?: ((progress: RoomExportProgress) => void) | undefined;
}
export declare function exportRooms(client: Sender, roomJids: readonly string[], options?: RoomExportOptions): AsyncGenerator<RoomExportEvent, void, undefined>;
interface HistoryPage { readonly messages: readonly ChatMessageResponse[]; readonly resumeToken: string; }
declare class HistoryWalk implements AsyncIterable<ChatMessageResponse> {
  #private;
  get resumeToken(): string;
  [Symbol.asyncIterator](): AsyncGenerator<ChatMessageResponse, void, undefined>;
  pages(): AsyncGenerator<HistoryPage, void, undefined>;
}
interface PaginationLoopFacts {
  readonly operation: string;
  readonly pageLength: number;
  readonly reason: 'same_page' | 'full_moment';
}
export declare class PaginationLoopError extends ChatError {
  static readonly code = "pagination_loop";
  readonly name = "PaginationLoopError";
  readonly code = "pagination_loop";
  readonly pageLength: number;
  readonly reason: 'same_page' | 'full_moment';
  constructor({
    operation, pageLength, reason
  }: PaginationLoopFacts);
}
export declare function walkOneOnOneHistory(client: Sender, userId: string, options?: HistoryWalkOptions): HistoryWalk;
export declare function walkRoomHistory(client: Sender, roomJid: string, options?: HistoryWalkOptions): HistoryWalk;
export declare function walkThreadHistory(client: Sender, threadId: string, options?: HistoryWalkOptions): HistoryWalk;
interface FoundMessages {
  readonly messages: readonly ChatMessageResponse[];
  readonly missing: readonly string[];
}
export declare function getChatsMessage(client: Sender, messageId: string, options?: CallOptions): Promise<ChatMessageResponse>;
export declare function readOneOnOneMessages(client: Sender, userId: string, messageIds: readonly string[], options?: CallOptions): Promise<FoundMessages>;
export declare function readRoomMessages(client: Sender, roomJid: string, messageIds: readonly string[], options?: CallOptions): Promise<FoundMessages>;
export declare function deleteNotificationsChannelSubscriptions(client: Sender, channelId: string, options?: CallOptions): Promise<void>;
export declare function getNotificationsAvailabletopics(client: Sender, query?: OperationQuery<typeof getNotificationsAvailabletopicsOperation>, options?: CallOptions): Promise<AvailableTopicEntityListing>;
export declare function getNotificationsChannelSubscriptions(client: Sender, channelId: string, options?: CallOptions): Promise<ChannelTopicEntityListing>;
export declare function getNotificationsChannels(client: Sender, query?: OperationQuery<typeof getNotificationsChannelsOperation>, options?: CallOptions): Promise<ChannelEntityListing>;
export declare function headNotificationsChannel(client: Sender, channelId: string, options?: CallOptions): Promise<void>;
export declare function postNotificationsChannelSubscriptions(client: Sender, channelId: string, body: ChannelTopicsRequest, query?: OperationQuery<typeof postNotificationsChannelSubscriptionsOperation>, options?: CallOptions): Promise<ChannelTopicEntityListing>;
export declare function postNotificationsChannels(client: Sender, options?: CallOptions): Promise<Channel>;
export declare function putNotificationsChannelSubscriptions(client: Sender, channelId: string, body: ChannelTopicsRequest, query?: OperationQuery<typeof putNotificationsChannelSubscriptionsOperation>, options?: CallOptions): Promise<ChannelTopicEntityListing>;
export declare function deleteChatsUserMessage(client: Sender, userId: string, messageId: string, options?: CallOptions): Promise<void>;
export declare function getChatsUserMessage(client: Sender, userId: string, messageIds: string, options?: CallOptions): Promise<ChatMessageEntityListing>;
export declare function getChatsUserMessages(client: Sender, userId: string, query?: HistoryQuery, options?: CallOptions): Promise<ChatMessageEntityListing>;
export declare function getChatsUser(client: Sender, userId: string, options?: CallOptions): Promise<OneOnOne>;
export declare function patchChatsUserMessage(client: Sender, userId: string, messageId: string, body: SendMessageBody, options?: CallOptions): Promise<ChatSendMessageResponse>;
export declare function postChatsUserMessages(client: Sender, userId: string, body: SendMessageBody, options?: CallOptions): Promise<ChatSendMessageResponse>;
export declare function deleteChatsRoomParticipant(client: Sender, roomJid: string, userId: string, options?: CallOptions): Promise<void>;
export declare function getChatsRoomParticipant(client: Sender, roomJid: string, participantJid: string, options?: CallOptions): Promise<RoomParticipant>;
export declare function getChatsRoomParticipants(client: Sender, roomJid: string, query?: OperationQuery<typeof getChatsRoomParticipantsOperation>, options?: CallOptions): Promise<RoomParticipantsResponse>;
export declare function postChatsRoomParticipant(client: Sender, roomJid: string, userId: string, options?: CallOptions): Promise<void>;
type OperationName = (typeof chatOperations | typeof relatedOperations)[number]['id'];
type Verdict = 'yes' | 'no' | 'unknown';
export declare class TokenPermissions {
  #private;
  readonly granted: readonly string[] | undefined;
  constructor(granted: readonly string[] | undefined);
  may(name: OperationName): Verdict;
  allowedOperations(): OperationName[];
  learn(error: unknown): void;
}
export declare function permissionsFor(client: Sender, options?: CallOptions): Promise<TokenPermissions>;
type RoomAction = 'read' | 'send' | 'editOwnMessage' | 'deleteOwnMessage' | 'react' | 'pin' | 'unpin' | 'change' | 'listParticipants' | 'addParticipant' | 'removeParticipant' | 'join' | 'leave';
interface RoomActions {
  readonly room: Room;
  readonly isMember: boolean | undefined;
  readonly isOwner: boolean;
  readonly may: Readonly<Record<RoomAction, Verdict>>;
}
interface RoomActionsOptions extends CallOptions { readonly permissions?: TokenPermissions | undefined; }
export declare function roomActionsFor(client: Sender, roomJid: string, options?: RoomActionsOptions): Promise<RoomActions>;
export declare function deleteChatsRoomMessagesPin(client: Sender, roomJid: string, pinnedMessageId: string, options?: CallOptions): Promise<void>;
export declare function deleteChatsRoomPinnedmessage(client: Sender, roomJid: string, pinnedMessageId: string, options?: CallOptions): Promise<void>;
export declare function deleteChatsUserMessagesPin(client: Sender, userId: string, pinnedMessageId: string, options?: CallOptions): Promise<void>;
export declare function postChatsRoomMessagesPins(client: Sender, roomJid: string, body: PinnedMessageRequest, options?: CallOptions): Promise<void>;
export declare function postChatsRoomPinnedmessages(client: Sender, roomJid: string, body: PinnedMessageRequest, options?: CallOptions): Promise<void>;
export declare function postChatsUserMessagesPins(client: Sender, userId: string, body: PinnedMessageRequest, options?: CallOptions): Promise<void>;
export declare function putChatsMessageReactions(client: Sender, messageId: string, body: ChatReactionUpdate, options?: CallOptions): Promise<void>;
export declare function deleteChatsRoomMessage(client: Sender, roomJid: string, messageId: string, options?: CallOptions): Promise<void>;
export declare function getChatsRoomMessage(client: Sender, roomJid: string, messageIds: string, options?: CallOptions): Promise<ChatMessageEntityListing>;
export declare function getChatsRoomMessages(client: Sender, roomJid: string, query?: HistoryQuery, options?: CallOptions): Promise<ChatMessageEntityListing>;
export declare function patchChatsRoomMessage(client: Sender, roomJid: string, messageId: string, body: SendMessageBody, options?: CallOptions): Promise<ChatSendMessageResponse>;
export declare function postChatsRoomMessages(client: Sender, roomJid: string, body: SendMessageBody, options?: CallOptions): Promise<ChatSendMessageResponse>;
export declare function getChatsRoom(client: Sender, roomJid: string, options?: CallOptions): Promise<Room>;
export declare function patchChatsRoom(client: Sender, roomJid: string, body: RoomUpdateRequest, options?: CallOptions): Promise<void>;
export declare function postChatsRooms(client: Sender, body: CreateRoomRequest, options?: CallOptions): Promise<CreateRoomResponse>;
interface AmbiguousSendFacts {
  readonly operation: string;
  readonly conversation: string;
  readonly firstSentAt: Date;
  readonly sends: number;
  readonly candidateIds: readonly string[];
  readonly lookError?: unknown;
  readonly cause: unknown;
}
export declare class AmbiguousSendError extends AmbiguousResultError {
  static isInstance<TError extends ChatError>(this: (abstract new (...values: never[]) => TError) & {
    readonly code?: string;
  }, error: unknown): error is TError;
  readonly conversation: string;
  readonly firstSentAt: Date;
  readonly sends: number;
  readonly candidateIds: readonly string[];
  readonly lookError: unknown;
  constructor(facts: AmbiguousSendFacts);
  toJSON(): Readonly<Record<string, unknown>>;
}
interface PartialSendFacts {
  readonly operation: string;
  readonly sentIds: readonly string[];
  readonly partCount: number;
  readonly cause: unknown;
}
export declare class PartialSendError extends ChatError {
  static readonly code = "partial_send";
  readonly name = "PartialSendError";
  readonly code = "partial_send";
  readonly sentIds: readonly string[];
  readonly partCount: number;
  constructor({
    operation, sentIds, partCount, cause
  }: PartialSendFacts);
}
interface SendOptions extends CallOptions {
  readonly maxSends?: number | undefined;
  readonly splitAt?: number | undefined;
  readonly clock?: Clock | undefined;
}
interface SentMessage { readonly id: string; readonly ids: readonly string[]; }
export declare function sendToRoom(client: Sender, roomJid: string, body: SendMessageBody, options?: SendOptions): Promise<SentMessage>;
export declare function sendToUser(client: Sender, userId: string, body: SendMessageBody, options?: SendOptions): Promise<SentMessage>;
export declare function deleteChatsUsersMeSettings(client: Sender, options?: CallOptions): Promise<void>;
export declare function getChatsSettings(client: Sender, options?: CallOptions): Promise<ChatSettings>;
export declare function getChatsUserSettings(client: Sender, userId: string, options?: CallOptions): Promise<ChatUserSettings>;
export declare function getChatsUsersMeSettings(client: Sender, options?: CallOptions): Promise<UserSettingsForChat>;
export declare function patchChatsSettings(client: Sender, body: ChatSettingsRequest, options?: CallOptions): Promise<ChatSettings>;
export declare function patchChatsUserSettings(client: Sender, userId: string, body: ChatUserSettingsRequest, options?: CallOptions): Promise<ChatUserSettings>;
export declare function patchChatsUsersMeSettings(client: Sender, body: UserSettingsForChatRequest, options?: CallOptions): Promise<UserSettingsForChat>;
export declare function postChatsUsersMeSettings(client: Sender, body: UserChatSettingsPost, options?: CallOptions): Promise<void>;
export declare function putChatsSettings(client: Sender, body: ChatSettingsRequest, options?: CallOptions): Promise<ChatSettings>;
export declare function getChatsThreadMessages(client: Sender, threadId: string, query?: HistoryQuery, options?: CallOptions): Promise<ChatMessageEntityListing>;
export declare function deleteToken(client: Sender, userId: string, options?: CallOptions): Promise<void>;
export declare function deleteTokensMe(client: Sender, options?: CallOptions): Promise<void>;
export declare function getTokensMe(client: Sender, query?: OperationQuery<typeof getTokensMeOperation>, options?: CallOptions): Promise<TokenInfo>;
export declare function headTokensMe(client: Sender, options?: CallOptions): Promise<void>;
export declare function getUsersChatsMe(client: Sender, query?: OperationQuery<typeof getUsersChatsMeOperation>, options?: CallOptions): Promise<ChatItemCursorListing>;
export declare function getUsersMe(client: Sender, query?: OperationQuery<typeof getUsersMeOperation>, options?: CallOptions): Promise<User>;
export type {
  AmbiguousSendFacts,
  FoundMessages,
  HistoryPage,
  HistoryWalk,
  HistoryWalkOptions,
  OperationName,
  PaginationLoopFacts,
  PartialSendFacts,
  RoomAction,
  RoomActions,
  RoomActionsOptions,
  RoomExportEvent,
  RoomExportOptions,
  RoomExportProgress,
  SendOptions,
  SentMessage,
  Verdict
};
