// The public surface of this package, made from what is built. A change here is a change for its users.
// After one that is meant: pnpm turbo run write

// @genesys-chat/testing-fakes

import {
  AddressableEntityRef,
  AvailableTopic,
  AvailableTopicEntityListing,
  BadgeEntity,
  Channel,
  ChannelEntityListing,
  ChannelMetadataNotification,
  ChannelTopic,
  ChannelTopicEntityListing,
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
  Image,
  Limit,
  MobileNotificationSettings,
  MobileSettings,
  NamedEntity,
  NotificationEnvelope,
  NotificationMetadata,
  OAuthErrorResponse,
  OAuthTokenResponse,
  OneOnOne,
  OrgOAuthClient,
  OrganizationPresence,
  OutOfOffice,
  PermissionDetails,
  PinnedMessageRequest,
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
} from "@genesys-chat/models";
type Builder<TModel extends object> = (changes?: Partial<TModel>) => TModel;
export declare const buildEntity: Builder<Entity>;
export declare const buildAddressableEntityRef: Builder<AddressableEntityRef>;
export declare const buildUserReference: Builder<UserReference>;
export declare const buildNamedEntity: Builder<NamedEntity>;
export declare const buildChatMessageResponse: Builder<ChatMessageResponse>;
export declare const buildChatMessageEntityListing: Builder<ChatMessageEntityListing>;
export declare const buildChatSendMessageResponse: Builder<ChatSendMessageResponse>;
export declare const buildSendMessageBody: Builder<SendMessageBody>;
export declare const buildChatReaction: Builder<ChatReaction>;
export declare const buildChatReactionUpdate: Builder<ChatReactionUpdate>;
export declare const buildPinnedMessageRequest: Builder<PinnedMessageRequest>;
export declare const buildRoom: Builder<Room>;
export declare const buildCreateRoomRequest: Builder<CreateRoomRequest>;
export declare const buildCreateRoomResponse: Builder<CreateRoomResponse>;
export declare const buildRoomUpdateRequest: Builder<RoomUpdateRequest>;
export declare const buildOneOnOne: Builder<OneOnOne>;
export declare const buildRoomParticipant: Builder<RoomParticipant>;
export declare const buildRoomParticipantResponse: Builder<RoomParticipantResponse>;
export declare const buildRoomParticipantsResponse: Builder<RoomParticipantsResponse>;
export declare const buildChatFavorite: Builder<ChatFavorite>;
export declare const buildImage: Builder<Image>;
export declare const buildContact: Builder<Contact>;
export declare const buildOrganizationPresence: Builder<OrganizationPresence>;
export declare const buildOutOfOffice: Builder<OutOfOffice>;
export declare const buildChatPresence: Builder<ChatPresence>;
export declare const buildChatUserRef: Builder<ChatUserRef>;
export declare const buildChatItem: Builder<ChatItem>;
export declare const buildChatItemCursorListing: Builder<ChatItemCursorListing>;
export declare const buildChatSettings: Builder<ChatSettings>;
export declare const buildChatSettingsRequest: Builder<ChatSettingsRequest>;
export declare const buildMobileNotificationSettings: Builder<MobileNotificationSettings>;
export declare const buildMobileSettings: Builder<MobileSettings>;
export declare const buildChatUserSettings: Builder<ChatUserSettings>;
export declare const buildChatUserSettingsRequest: Builder<ChatUserSettingsRequest>;
export declare const buildUserSettingsForChat: Builder<UserSettingsForChat>;
export declare const buildUserSettingsForChatRequest: Builder<UserSettingsForChatRequest>;
export declare const buildUserChatSettings: Builder<UserChatSettings>;
export declare const buildUserChatSettingsPost: Builder<UserChatSettingsPost>;
export declare const buildChannel: Builder<Channel>;
export declare const buildChannelEntityListing: Builder<ChannelEntityListing>;
export declare const buildChannelTopic: Builder<ChannelTopic>;
export declare const buildChannelTopicEntityListing: Builder<ChannelTopicEntityListing>;
export declare const buildPermissionDetails: Builder<PermissionDetails>;
export declare const buildAvailableTopic: Builder<AvailableTopic>;
export declare const buildAvailableTopicEntityListing: Builder<AvailableTopicEntityListing>;
export declare const buildNotificationMetadata: Builder<NotificationMetadata>;
export declare const buildChannelMetadataNotification: Builder<ChannelMetadataNotification>;
export declare const buildCollaborateChatEntity: Builder<CollaborateChatEntity>;
export declare const buildCollaborateChatMessage: Builder<CollaborateChatMessage>;
export declare const buildNotificationEnvelope: Builder<NotificationEnvelope>;
export declare const buildBadgeEntity: Builder<BadgeEntity>;
export declare const buildChatBadge: Builder<ChatBadge>;
export declare const buildSystemMessage: Builder<SystemMessage>;
export declare const buildChat: Builder<Chat>;
export declare const buildUser: Builder<User>;
export declare const buildOrgOAuthClient: Builder<OrgOAuthClient>;
export declare const buildTokenInfoClonedUser: Builder<TokenInfoClonedUser>;
export declare const buildTokenInfo: Builder<TokenInfo>;
export declare const buildOAuthTokenResponse: Builder<OAuthTokenResponse>;
export declare const buildOAuthErrorResponse: Builder<OAuthErrorResponse>;
export declare const buildDetail: Builder<Detail>;
export declare const buildLimit: Builder<Limit>;
export declare const buildErrorBody: Builder<ErrorBody>;
export declare class RealClock implements CloudClock {
  #private;
  now(): number;
  monotonicNow(): number;
  advance(ms: number): void;
  schedule(delayMs: number, run: () => void): () => void;
  startTimer(delayMs: number, callback: () => void): () => void;
}
export declare const virtualClockStart: number;
export declare class VirtualClock implements CloudClock {
  #private;
  constructor(startMs?: number);
  now(): number;
  monotonicNow(): number;
  advance(ms: number): void;
  schedule(delayMs: number, run: () => void): () => void;
  startTimer(delayMs: number, callback: () => void): () => void;
  turnTo(ms: number): void;
}
export declare const controlPath = "/__fake__";
export declare function createControl(cloud: FakeGenesysCloud): (request: FakeRequest) => FakeResponse | undefined;
export {
  type ActiveFault,
  type AttachedFile,
  type BreakPoint,
  type Builder,
  type CloseSocketsOptions,
  type CloudClock,
  type CutSettings,
  type Delivery,
  type Drip,
  type ExpectedRequest,
  type FakeBehaviour,
  type FakeClock,
  FakeDirectory,
  type FakeFetch,
  FakeGenesysCloud,
  type FakeGenesysCloudOptions,
  type FakeGrant,
  type FakeOAuthClient,
  type FakeRequest,
  type FakeResponse,
  type FakeRoom,
  type FakeSnapshot,
  type FakeUser,
  type FaultArguments,
  type FaultFrequency,
  type FaultName,
  type FaultOptions,
  type FaultTimes,
  Faults,
  type HistoryBehaviour,
  type HttpFaultName,
  type HttpFaultSettings,
  type HubConnection,
  type HubSocket,
  type LoginBehaviour,
  type LoginOperationName,
  type MessageBehaviour,
  type NewClient,
  type NewMessage,
  type NewRoom,
  type NewUser,
  type NotificationBehaviour,
  type OperationName,
  type RecordedRequest,
  type RefusalCode,
  type RequestBehaviour,
  RequestJournal,
  type RequestScope,
  type RoomBehaviour,
  type SeedName,
  type SocketFaultName,
  type SocketFaultSettings,
  type SocketScope,
  type SocketText,
  type StatusSettings,
  type Store,
  type TokenOptions,
  createFakeGenesysCloud,
  defaultBehaviour
};

// @genesys-chat/testing-fakes/msw

import { AnyHandler } from "msw";
export interface FakeHandlersOptions { readonly domain?: string; }
export declare function fakeHandlers(cloud: FakeGenesysCloud, { domain }?: FakeHandlersOptions): AnyHandler[];

// @genesys-chat/testing-fakes/node

interface FakeServerOptions {
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly data?: string | undefined;
  readonly seed?: SeedName | undefined;
  readonly behaviour?: Partial<FakeBehaviour> | undefined;
  readonly clock?: FakeClock | undefined;
  readonly control?: boolean | undefined;
  readonly tls?: FakeServerTls | undefined;
}
interface FakeServerTls { readonly key: string; readonly cert: string; }
interface FakeServer { readonly url: string; readonly cloud: FakeGenesysCloud; close(): Promise<void>; }
export declare function openSqliteStore(file: string): Store;
export declare class PortTakenError extends Error {
  readonly name = "PortTakenError";
  readonly code = "port_taken";
  readonly port: number;
  constructor(port: number, host: string, cause: unknown);
}
export declare function startFakeServer(options?: FakeServerOptions): Promise<FakeServer>;
export type { FakeServer, FakeServerOptions, FakeServerTls };

// shared by several of the above

import {
  ChatFavorite,
  ChatMessageEntityListing,
  ChatMessageResponse,
  OAuthTokenResponse,
  SendMessageBody,
  chatOperations,
  relatedOperations
} from "@genesys-chat/models";
interface FakeClock {
  now(): number;
  advance(ms: number): void;
  schedule(delayMs: number, run: () => void): () => void;
}
interface CloudClock extends FakeClock {
  monotonicNow(): number;
  startTimer(delayMs: number, callback: () => void): () => void;
}
interface HistoryBehaviour {
  readonly historyOrder: 'newestFirst' | 'oldestFirst';
  readonly historyDefaultLimit: number;
  readonly historyMaxLimit: number;
  readonly historyLimitAboveMax: 'cut' | 'reject';
  readonly historyBounds: 'exclusive' | 'inclusive';
  readonly historyDates: 'iso' | 'epochMs';
  readonly unreadableHistoryBounds: 'reject' | 'ignore';
  readonly excludedMetadata: 'nothing' | 'reactions' | 'reactionsAndMentions';
  readonly historyIncludesReplies: boolean;
  readonly oneOnOneHistoryShape: 'listing' | 'array' | 'single';
  readonly listedMessages: 'found' | 'all' | 'any';
  readonly listedMessageOrder: 'asked' | 'newestFirst';
  readonly listedDuplicates: 'once' | 'each';
  readonly maxListedMessages: number;
  readonly retention: 'immediate' | 'never';
}
interface LoginBehaviour {
  readonly expiredTokenCode: 'bad.credentials' | 'credentials.expired';
  readonly refreshTokenRotation: boolean;
  readonly refreshTokenLifetimeMs: number;
  readonly invalidGrantStatus: 400 | 401;
  readonly oauthErrorText: 'both' | 'description' | 'error_description';
  readonly codeLifetimeMs: number;
  readonly acceptLoopbackRedirects: boolean;
  readonly remembersLogin: boolean;
}
type RefusalCode = 'bad.request' | 'not.authorized' | 'not.found' | 'general.conflict';
interface MessageBehaviour {
  readonly replyThread: 'shared' | 'own';
  readonly threadIds: 'own' | 'firstMessage';
  readonly messageTimestamps: 'increasing' | 'clock';
  readonly messageIds: 'uuid' | 'hex' | 'opaque';
  readonly maxMessageLength: number;
  readonly mentionMap: 'idToJid' | 'jidToId' | 'idToName';
  readonly editWindowMs: number;
  readonly lateEditError: RefusalCode;
  readonly foreignMessageError: RefusalCode;
  readonly reactionsUpdate: 'replace' | 'add';
}
interface NotificationBehaviour {
  readonly maxChannels: number;
  readonly maxTopics: number;
  readonly channelLifetimeMs: number;
  readonly deleteSubscriptionsStatus: 200 | 204;
  readonly roomTopicIds: 'any' | 'jid' | 'localPart' | 'id';
  readonly heartbeatMs: number;
  readonly eventReactions: 'ids' | 'jids';
  readonly reactionAction: 'Create' | 'Edit' | 'none';
}
interface RequestBehaviour {
  readonly badValueCode: 'bad.request' | 'invalid.value';
  readonly repeatedAdditions: 'accept' | 'conflict';
  readonly missingRemovals: 'notFound' | 'accept';
  readonly unknownListedIds: 'reject' | 'ignore';
  readonly acceptGroupIdAsRoomJid: boolean;
  readonly acceptJidAsUserId: boolean;
  readonly chatNeedsUser: boolean;
  readonly retiredPinsStatus: 200 | 204;
  readonly maxBodyBytes: number;
  readonly unknownQueryParameters: 'ignore' | 'reject';
  readonly exposeRetryAfter: boolean;
  readonly requestsPerMinute: number;
}
interface RoomBehaviour {
  readonly foreignConversations: 'forbidden' | 'hidden' | 'openRooms';
  readonly maxPins: number;
  readonly pinsUpdate: 'add' | 'replace';
  readonly roomPinsUpdate: 'add' | 'replace';
  readonly maxParticipants: number;
  readonly limitError: RefusalCode;
  readonly fullRoomError: RefusalCode;
  readonly selfJoin: 'any' | 'group' | 'none';
  readonly groupRoomRemoval: 'allow' | 'refuse';
  readonly roomEditNeedsOwner: boolean;
  readonly notifyListing: 'everybody' | 'unmuted';
  readonly chatListPageSize: number;
  readonly readingClearsBadge: boolean;
  readonly mutedUsersGetBadges: boolean;
  readonly mentionsOnlyLimitsBadges: boolean;
}
interface FakeBehaviour extends HistoryBehaviour, MessageBehaviour, RoomBehaviour, RequestBehaviour, LoginBehaviour, NotificationBehaviour {}
declare const defaultBehaviour: FakeBehaviour;
interface FakeUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly jabberId: string;
  readonly permissions: readonly string[];
}
type FakeGrant = 'client_credentials' | 'authorization_code' | 'pkce' | 'implicit' | 'refresh_token' | 'urn:ietf:params:oauth:grant-type:saml2-bearer';
interface FakeOAuthClient {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly name: string;
  readonly grants: readonly FakeGrant[];
  readonly redirectUris: readonly string[];
  readonly permissions: readonly string[];
  readonly tokenLifetimeSeconds: number;
}
type ConversationType = 'adhoc' | 'acd' | 'group' | 'oneOnOne' | 'supervisorAssistance';
interface AttachedFile {
  readonly fileUri?: string | undefined;
  readonly attachmentDeleted?: boolean | undefined;
}
interface Store { close(): void; }
interface TokenRequest {
  readonly client: FakeOAuthClient;
  readonly userId?: string | undefined;
  readonly permissions?: readonly string[] | undefined;
  readonly lifetimeSeconds?: number | undefined;
}
interface FakeRoom {
  readonly jid: string;
  readonly subject: string;
  readonly roomType: Exclude<ConversationType, 'oneOnOne'>;
  readonly groupId?: string | undefined;
  readonly participantIds: readonly string[];
}
interface NewUser extends Partial<FakeUser> {}
interface NewRoom extends Partial<Omit<FakeRoom, 'participantIds'>> {
  readonly description?: string;
  readonly participants?: readonly Pick<FakeUser, 'id'>[];
  readonly owners?: readonly Pick<FakeUser, 'id'>[];
}
interface NewMessage extends SendMessageBody, AttachedFile {}
interface NewClient extends Partial<FakeOAuthClient> {}
interface TokenOptions extends Pick<TokenRequest, 'permissions' | 'lifetimeSeconds'> {
  readonly clientId?: string | undefined;
}
declare class FakeDirectory {
  #private;
  get users(): readonly FakeUser[];
  get rooms(): readonly FakeRoom[];
  get clients(): readonly FakeOAuthClient[];
  addUser(user?: NewUser): FakeUser;
  addRoom(room?: NewRoom): FakeRoom;
  addClient(client?: NewClient): FakeOAuthClient;
  tokenFor(user: Pick<FakeUser, 'id'> | undefined, options?: TokenOptions): string;
  addMessage(from: FakeUser, to: Pick<FakeRoom, 'jid'> | FakeUser, message: string | NewMessage): ChatMessageResponse;
  addFavorite(user: FakeUser, chat: Pick<FakeRoom, 'jid'> | FakeUser): void;
  samlAssertionFor({
    email
  }: Pick<FakeUser, 'email'>): string;
}
type SeedName = 'demo' | 'empty';
interface FakeGenesysCloudOptions {
  readonly seed?: SeedName | undefined;
  readonly randomSeed?: string | undefined;
  readonly clock?: FakeClock | undefined;
  readonly behaviour?: Partial<FakeBehaviour> | undefined;
  readonly origin?: string | undefined;
  readonly store?: Store | undefined;
  readonly strict?: boolean | undefined;
  readonly journalSize?: number | undefined;
}
type LoginOperationName = 'token' | 'authorize' | 'logout';
type OperationName = (typeof chatOperations)[number]['id'] | (typeof relatedOperations)[number]['id'] | 'getUser' | 'getUsers' | LoginOperationName;
interface FakeRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly bodyBytes: number;
}
interface FaultFrequency { readonly skip?: number; readonly rate?: number; readonly seed?: string; }
interface RequestScope extends FaultFrequency {
  readonly operation?: OperationName | readonly OperationName[];
  readonly route?: string;
  readonly when?: (request: FakeRequest) => boolean;
}
interface SocketText { readonly channelId: string; readonly topicName: string; readonly text: string; }
interface SocketScope extends FaultFrequency {
  readonly topic?: string;
  readonly channelId?: string;
  readonly when?: (event: SocketText) => boolean;
}
interface Delivery {
  readonly headersAfterMs?: number | undefined;
  readonly drip?: Drip | undefined;
  readonly stallAfterBytes?: number | undefined;
  readonly reset?: 'beforeHeaders' | BreakPoint | undefined;
  readonly errorCode?: string | undefined;
}
interface Drip { readonly bytes: number; readonly everyMs: number; }
interface BreakPoint { readonly afterBytes: number; }
interface FakeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly delivery?: Delivery | undefined;
}
interface HttpFaultSettings {
  readonly status: StatusSettings;
  readonly 'status-after-processing': StatusSettings;
  readonly 'rate-limited': {
    readonly retryAfter?: number | string | null;
    readonly bodySeconds?: number | null;
  };
  readonly 'slow-headers': {
    readonly delayMs?: number;
  };
  readonly 'drip-body': {
    readonly bytes?: number;
    readonly everyMs?: number;
  };
  readonly 'stalled-body': CutSettings;
  readonly 'reset-before-processing': object;
  readonly 'reset-after-processing': object;
  readonly 'reset-mid-body': CutSettings;
  readonly 'connection-refused': {
    readonly code?: string;
  };
  readonly 'truncated-body': CutSettings & {
    readonly contentLength?: 'right' | 'wrong';
  };
  readonly 'oversized-body': {
    readonly bytes?: number;
  };
  readonly 'gzip-bomb': {
    readonly bytes?: number;
  };
  readonly html: {
    readonly status?: number;
  };
  readonly 'malformed-json': object;
  readonly 'empty-body': object;
  readonly 'wrong-shape': {
    readonly body?: unknown;
    readonly change?: (body: unknown) => unknown;
  };
  readonly 'raw-body': {
    readonly bytes: Uint8Array;
    readonly headers?: Readonly<Record<string, string>>;
  };
  readonly headers: {
    readonly headers: Readonly<Record<string, string>>;
  };
  readonly redirect: {
    readonly status?: number;
    readonly location?: string;
  };
  readonly 'expired-token': object;
}
interface CutSettings { readonly afterBytes?: number; }
interface StatusSettings {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delivery?: Delivery;
}
interface SocketFaultSettings {
  readonly 'socket-close': {
    readonly code?: number;
    readonly reason?: string;
  };
  readonly 'socket-silence': object;
  readonly 'socket-duplicate': {
    readonly copies?: number;
  };
  readonly 'socket-reorder': object;
  readonly 'socket-gap': object;
  readonly 'socket-delay': {
    readonly delayMs: number;
  };
  readonly 'socket-garbage': {
    readonly text?: string;
  };
  readonly 'socket-refused': object;
}
type HttpFaultName = keyof HttpFaultSettings;
type SocketFaultName = keyof SocketFaultSettings;
type FaultName = HttpFaultName | SocketFaultName;
type FaultOptions<TName extends FaultName> = TName extends HttpFaultName ? HttpFaultSettings[TName] & RequestScope : TName extends SocketFaultName ? SocketFaultSettings[TName] & SocketScope : never;
interface FaultTimes { readonly times?: number; }
interface ActiveFault {
  readonly name: FaultName;
  readonly hits: number;
  readonly isSpent: boolean;
  remove(): void;
}
type FaultArguments<TName extends FaultName, TMore> = Partial<FaultOptions<TName>> extends FaultOptions<TName> ? [options?: FaultOptions<TName> & TMore] : [options: FaultOptions<TName> & TMore];
declare class Faults {
  #private;
  next<TName extends FaultName>(name: TName, ...options: FaultArguments<TName, unknown>): ActiveFault;
  add<TName extends FaultName>(name: TName, ...options: FaultArguments<TName, FaultTimes>): ActiveFault;
  get active(): readonly ActiveFault[];
  clear(): void;
}
interface HubSocket { send(text: string): void; close(code: number, reason: string): void; }
interface HubConnection { receive(text: string): void; closed(): void; }
interface CloseSocketsOptions {
  readonly code?: number;
  readonly reason?: string;
  readonly channelId?: string;
}
type FakeFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
interface RequestFacts {
  readonly request: FakeRequest;
  readonly operation: OperationName | undefined;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly fault: FaultName | undefined;
  readonly answer: FakeResponse;
  readonly correlationId: string;
}
declare class RecordedRequest {
  #private;
  readonly number: number;
  readonly at: number;
  constructor(number: number, at: number, facts: RequestFacts);
  get method(): string;
  get path(): string;
  get operation(): OperationName | undefined;
  get pathValues(): Readonly<Record<string, string>>;
  get query(): Readonly<Record<string, string>>;
  get headers(): FakeRequest['headers'];
  get body(): unknown;
  get status(): number;
  get answer(): unknown;
  get fault(): FaultName | undefined;
  get correlationId(): string;
  toString(): string;
}
interface ExpectedRequest {
  readonly pathValues?: Readonly<Record<string, string | RegExp>>;
  readonly query?: Readonly<Record<string, string | RegExp | undefined>>;
  readonly headers?: Readonly<Record<string, string | RegExp | undefined>>;
  readonly body?: unknown;
  readonly status?: number;
}
declare class RequestJournal {
  #private;
  constructor(clock: FakeClock, size: number);
  get all(): readonly RecordedRequest[];
  for(operation: OperationName): readonly RecordedRequest[];
  assertSent(operation: OperationName, expected?: ExpectedRequest, times?: number): readonly RecordedRequest[];
  assertNotSent(operation: OperationName, expected?: ExpectedRequest): void;
  assertNoUnexpected(...alsoExpected: readonly OperationName[]): void;
  clear(): void;
}
interface FakeSnapshot { readonly now: number; }
declare class FakeGenesysCloud extends FakeDirectory {
  #private;
  readonly origin: string;
  readonly clock: CloudClock;
  readonly fetch: FakeFetch;
  readonly WebSocket: typeof WebSocket;
  readonly faults: Faults;
  readonly requests: RequestJournal;
  constructor(options?: FakeGenesysCloudOptions);
  get behaviour(): FakeBehaviour;
  behave(change: Partial<FakeBehaviour>): void;
  logIn(authorizeUrl: string | URL, user: Pick<FakeUser, 'id'>): string;
  advance(ms: number): void;
  handle(request: FakeRequest): FakeResponse;
  hasChannel(target: string): boolean;
  connect(target: string, socket: HubSocket): HubConnection;
  closeSocketsSoon(delayMs?: number): void;
  closeSockets(options?: CloseSocketsOptions): void;
  reset(): void;
  snapshot(): FakeSnapshot;
  restore(snapshot: FakeSnapshot): void;
  close(): void;
}
declare function createFakeGenesysCloud(options?: FakeGenesysCloudOptions): FakeGenesysCloud;
