/**
 * How the platform may refuse something: the code of the error, with status 400, 403, 404 or 409 in the order of
 * the names.
 */
export type RefusalCode = 'bad.request' | 'not.authorized' | 'not.found' | 'general.conflict';

/**
 * Everything about the platform that nobody has published, as switches: each has one default, and a test can
 * turn it to see whether a client copes with the other possibility.
 */
export interface FakeBehaviour {
  /**
   * Order of a history page.
   *
   * @defaultValue `'newestFirst'`
   */
  readonly historyOrder: 'newestFirst' | 'oldestFirst';
  /**
   * Messages of a history page when the request names no limit.
   *
   * @defaultValue 100
   */
  readonly historyDefaultLimit: number;
  /**
   * Messages of a history page at most.
   *
   * @defaultValue 1000
   */
  readonly historyMaxLimit: number;
  /**
   * Whether a limit above the maximum is cut down to it or gets 400.
   *
   * @defaultValue `'cut'`
   */
  readonly historyLimitAboveMax: 'cut' | 'reject';
  /**
   * Whether `before` and `after` leave out or take in a message of exactly that moment.
   *
   * @defaultValue `'exclusive'`
   */
  readonly historyBounds: 'exclusive' | 'inclusive';
  /**
   * Form of `before` and `after`: a date in ISO 8601, or milliseconds since 1970.
   *
   * @defaultValue `'iso'`
   */
  readonly historyDates: 'iso' | 'epochMs';
  /**
   * Whether a `limit`, `before` or `after` that cannot be read gets 400 or is passed over.
   *
   * @defaultValue `'reject'`
   */
  readonly unreadableHistoryBounds: 'reject' | 'ignore';
  /**
   * What `excludeMetadata` leaves out of a message.
   *
   * @defaultValue `'reactions'`
   */
  readonly excludedMetadata: 'nothing' | 'reactions' | 'reactionsAndMentions';
  /**
   * Whether the history of a conversation holds the replies of its threads.
   *
   * @defaultValue true
   */
  readonly historyIncludesReplies: boolean;
  /**
   * Shape of the history of a one-to-one; `single` is what the platform declares: one message, the newest.
   *
   * @defaultValue `'listing'`
   */
  readonly oneOnOneHistoryShape: 'listing' | 'array' | 'single';
  /**
   * Whether a reply shares the `thread` of the message it answers or gets one of its own; `parentThread` names
   * the answered thread either way.
   *
   * @defaultValue `'shared'`
   */
  readonly replyThread: 'shared' | 'own';
  /**
   * Whether a thread has an id of its own or that of its first message.
   *
   * @defaultValue `'own'`
   */
  readonly threadIds: 'own' | 'firstMessage';
  /**
   * `increasing` gives each message of a conversation a later `dateCreated` than the one before, by a
   * millisecond at least; `clock` takes the clock as it is, so that several may share a moment.
   *
   * @defaultValue `'increasing'`
   */
  readonly messageTimestamps: 'increasing' | 'clock';
  /**
   * Form of the ids of messages and threads.
   *
   * @defaultValue `'uuid'`
   */
  readonly messageIds: 'uuid' | 'hex' | 'opaque';
  /**
   * Length of the text of a message at most, in UTF-16 code units; a longer one gets 400.
   *
   * @defaultValue `Infinity`
   */
  readonly maxMessageLength: number;
  /**
   * Whether a list of messages by their ids holds those that were found and is 404 when none was, is 404 when one is
   * missing, or may be empty.
   *
   * @defaultValue `'found'`
   */
  readonly listedMessages: 'found' | 'all' | 'any';
  /**
   * Whether a list of messages by their ids comes in the order asked for or with the newest first.
   *
   * @defaultValue `'asked'`
   */
  readonly listedMessageOrder: 'asked' | 'newestFirst';
  /**
   * Whether a message whose id is named twice in a list comes once or each time.
   *
   * @defaultValue `'once'`
   */
  readonly listedDuplicates: 'once' | 'each';
  /**
   * Ids in a list of messages at most; more of them get 400.
   *
   * @defaultValue `Infinity`
   */
  readonly maxListedMessages: number;
  /**
   * Whether a conversation of others is refused with 403 or said not to exist with 404; with `openRooms` only
   * one-to-ones are refused, and anybody with the permission reads and writes in all rooms.
   *
   * @defaultValue `'forbidden'`
   */
  readonly foreignConversations: 'forbidden' | 'hidden' | 'openRooms';
  /**
   * Keys and values of `mentions` in a stored message.
   *
   * @defaultValue `'idToJid'`
   */
  readonly mentionMap: 'idToJid' | 'jidToId' | 'idToName';
  /**
   * How long the sender may edit a message, in milliseconds; `Infinity` is for ever, 0 is never.
   *
   * @defaultValue 60000
   */
  readonly editWindowMs: number;
  /**
   * Error of an edit that comes too late.
   *
   * @defaultValue `'not.authorized'`
   */
  readonly lateEditError: RefusalCode;
  /**
   * Error of editing or deleting a message of somebody else.
   *
   * @defaultValue `'not.authorized'`
   */
  readonly foreignMessageError: RefusalCode;
  /**
   * Pins of a conversation at most.
   *
   * @defaultValue 5
   */
  readonly maxPins: number;
  /**
   * Participants of a room at most.
   *
   * @defaultValue 1000
   */
  readonly maxParticipants: number;
  /**
   * Error of one pin too many and of more users than a room can be created with.
   *
   * @defaultValue `'bad.request'`
   */
  readonly limitError: RefusalCode;
  /**
   * Error of adding somebody to a full room.
   *
   * @defaultValue `'general.conflict'`
   */
  readonly fullRoomError: RefusalCode;
  /**
   * Code of the 400 for a value in a body that is of the right type but not allowed, such as an empty message.
   *
   * @defaultValue `'bad.request'`
   */
  readonly badValueCode: 'bad.request' | 'invalid.value';
  /**
   * Whether adding a pin or a participant that is there, or setting the reactions that are set, succeeds without
   * a change or gets 409 `general.conflict`.
   *
   * @defaultValue `'accept'`
   */
  readonly repeatedAdditions: 'accept' | 'conflict';
  /**
   * Whether taking away what is not there (a message, pin, participant or own settings) gets 404 or succeeds.
   *
   * @defaultValue `'notFound'`
   */
  readonly missingRemovals: 'notFound' | 'accept';
  /**
   * Whether an id in a list of a body (mentions, users, owners, messages to pin) that nobody and nothing has is
   * refused or passed over.
   *
   * @defaultValue `'reject'`
   */
  readonly unknownListedIds: 'reject' | 'ignore';
  /**
   * Whom the list of participants holds when asked with `notify=true`.
   *
   * @defaultValue `'everybody'`
   */
  readonly notifyListing: 'everybody' | 'unmuted';
  /**
   * Whether PUT reactions replaces what the caller had on the message or adds to it.
   *
   * @defaultValue `'replace'`
   */
  readonly reactionsUpdate: 'replace' | 'add';
  /**
   * Whether POST pins adds to the pins or replaces them.
   *
   * @defaultValue `'add'`
   */
  readonly pinsUpdate: 'add' | 'replace';
  /**
   * Whether PATCH room with `pinnedMessageIds` replaces the pins or adds to them.
   *
   * @defaultValue `'replace'`
   */
  readonly roomPinsUpdate: 'add' | 'replace';
  /**
   * Rooms that a user may join without being put in by a participant.
   *
   * @defaultValue `'any'`
   */
  readonly selfJoin: 'any' | 'group' | 'none';
  /**
   * Whether people can be taken out of the room of a group, or have to leave the group instead, which the chat API
   * cannot do.
   *
   * @defaultValue `'allow'`
   */
  readonly groupRoomRemoval: 'allow' | 'refuse';
  /**
   * Whether only an owner may change the subject and the description of a room. Owners are changed by owners
   * alone in any case.
   *
   * @defaultValue false
   */
  readonly roomEditNeedsOwner: boolean;
  /**
   * Whether reading the history of a conversation takes its unread badge back.
   *
   * @defaultValue true
   */
  readonly readingClearsBadge: boolean;
  /**
   * Whether users who muted chat get badges still.
   *
   * @defaultValue true
   */
  readonly mutedUsersGetBadges: boolean;
  /**
   * Whether users with `mentionsOnly` get a badge only for messages of a room that mention them or all; one-to-ones
   * count always.
   *
   * @defaultValue true
   */
  readonly mentionsOnlyLimitsBadges: boolean;
  /**
   * Whether messages older than the organisation's retention period are gone from one moment to the next or
   * kept for ever.
   *
   * @defaultValue `'immediate'`
   */
  readonly retention: 'immediate' | 'never';
  /**
   * Whether `{roomJid}` also takes the id of a group.
   *
   * @defaultValue true
   */
  readonly acceptGroupIdAsRoomJid: boolean;
  /**
   * Whether `{userId}` also takes the JID of a user.
   *
   * @defaultValue false
   */
  readonly acceptJidAsUserId: boolean;
  /**
   * Whether every operation of the Chat API needs a token of a user, also those that could do without one, such as
   * the settings of the organisation.
   *
   * @defaultValue false
   */
  readonly chatNeedsUser: boolean;
  /**
   * Success status of the two retired operations under `/pinnedmessages`.
   *
   * @defaultValue 204
   */
  readonly retiredPinsStatus: 200 | 204;
  /**
   * Chats on one page of the chat list.
   *
   * @defaultValue 100
   */
  readonly chatListPageSize: number;
  /**
   * Size of a request body at most, in bytes; a larger one gets 413.
   *
   * @defaultValue 1048576
   */
  readonly maxBodyBytes: number;
  /**
   * Whether query parameters that an operation does not know are passed over or get 400.
   *
   * @defaultValue `'ignore'`
   */
  readonly unknownQueryParameters: 'ignore' | 'reject';
  /**
   * Whether browsers may read `Retry-After`.
   *
   * @defaultValue true
   */
  readonly exposeRetryAfter: boolean;
  /**
   * Requests a minute for one token; the next one gets 429 with `Retry-After`. The platform's own limit is 300.
   *
   * @defaultValue `Infinity`
   */
  readonly requestsPerMinute: number;
  /**
   * Code of the 401 for a token that has expired or was revoked.
   *
   * @defaultValue `'bad.credentials'`
   */
  readonly expiredTokenCode: 'bad.credentials' | 'credentials.expired';
  /**
   * Whether using a refresh token makes it void and gives a new one.
   *
   * @defaultValue true
   */
  readonly refreshTokenRotation: boolean;
  /**
   * Time that a refresh token can be used, in milliseconds.
   *
   * @defaultValue `Infinity`
   */
  readonly refreshTokenLifetimeMs: number;
  /**
   * Status of the token endpoint's `invalid_grant`.
   *
   * @defaultValue 400
   */
  readonly invalidGrantStatus: 400 | 401;
  /**
   * Under which names the token endpoint explains an error.
   *
   * @defaultValue `'both'`
   */
  readonly oauthErrorText: 'both' | 'description' | 'error_description';
  /**
   * Time that an authorization code can be used, in milliseconds.
   *
   * @defaultValue 600000
   */
  readonly codeLifetimeMs: number;
  /**
   * Whether a client that may redirect at all may redirect to any address on the loopback interface.
   *
   * @defaultValue true
   */
  readonly acceptLoopbackRedirects: boolean;
  /**
   * Whether the login page lets a browser through at once that has logged in before, unless asked with
   * `prompt=login`. Off, so that two windows of one browser can be two people.
   *
   * @defaultValue false
   */
  readonly remembersLogin: boolean;
  /**
   * Channels of one user and client; one more evicts the least recently used, unconnected ones first.
   *
   * @defaultValue 20
   */
  readonly maxChannels: number;
  /**
   * Topics of one channel at most.
   *
   * @defaultValue 1000
   */
  readonly maxTopics: number;
  /**
   * Life of a channel after its last subscription, in milliseconds.
   *
   * @defaultValue 86400000
   */
  readonly channelLifetimeMs: number;
  /**
   * Success status of dropping all topics of a channel.
   *
   * @defaultValue 204
   */
  readonly deleteSubscriptionsStatus: 200 | 204;
  /**
   * What names a room in the topic of its messages: its JID, the part of its JID before the `@`, its id (that of
   * the group for the room of a group), or any of these.
   *
   * @defaultValue `'any'`
   */
  readonly roomTopicIds: 'any' | 'jid' | 'localPart' | 'id';
  /**
   * Time between two heartbeats of a socket, in milliseconds.
   *
   * @defaultValue 30000
   */
  readonly heartbeatMs: number;
  /**
   * Whether the `reactions` of a message event map an emoji to user ids or to JIDs.
   *
   * @defaultValue `'ids'`
   */
  readonly eventReactions: 'ids' | 'jids';
  /**
   * Action of the event of a message whose reactions changed; `none` is no event at all.
   *
   * @defaultValue `'Edit'`
   */
  readonly reactionAction: 'Create' | 'Edit' | 'none';
}

/** The defaults of {@link FakeBehaviour}. */
export const defaultBehaviour: FakeBehaviour = {
  historyOrder: 'newestFirst',
  historyDefaultLimit: 100,
  historyMaxLimit: 1000,
  historyLimitAboveMax: 'cut',
  historyBounds: 'exclusive',
  historyDates: 'iso',
  unreadableHistoryBounds: 'reject',
  excludedMetadata: 'reactions',
  historyIncludesReplies: true,
  oneOnOneHistoryShape: 'listing',
  replyThread: 'shared',
  threadIds: 'own',
  messageTimestamps: 'increasing',
  messageIds: 'uuid',
  maxMessageLength: Infinity,
  listedMessages: 'found',
  listedMessageOrder: 'asked',
  listedDuplicates: 'once',
  maxListedMessages: Infinity,
  foreignConversations: 'forbidden',
  mentionMap: 'idToJid',
  editWindowMs: 60_000,
  lateEditError: 'not.authorized',
  foreignMessageError: 'not.authorized',
  maxPins: 5,
  maxParticipants: 1000,
  limitError: 'bad.request',
  fullRoomError: 'general.conflict',
  badValueCode: 'bad.request',
  repeatedAdditions: 'accept',
  missingRemovals: 'notFound',
  unknownListedIds: 'reject',
  notifyListing: 'everybody',
  reactionsUpdate: 'replace',
  pinsUpdate: 'add',
  roomPinsUpdate: 'replace',
  selfJoin: 'any',
  groupRoomRemoval: 'allow',
  roomEditNeedsOwner: false,
  readingClearsBadge: true,
  mutedUsersGetBadges: true,
  mentionsOnlyLimitsBadges: true,
  retention: 'immediate',
  acceptGroupIdAsRoomJid: true,
  acceptJidAsUserId: false,
  chatNeedsUser: false,
  retiredPinsStatus: 204,
  chatListPageSize: 100,
  maxBodyBytes: 1024 * 1024,
  unknownQueryParameters: 'ignore',
  exposeRetryAfter: true,
  requestsPerMinute: Infinity,
  expiredTokenCode: 'bad.credentials',
  refreshTokenRotation: true,
  refreshTokenLifetimeMs: Infinity,
  invalidGrantStatus: 400,
  oauthErrorText: 'both',
  codeLifetimeMs: 600_000,
  acceptLoopbackRedirects: true,
  remembersLogin: false,
  maxChannels: 20,
  maxTopics: 1000,
  channelLifetimeMs: 24 * 60 * 60 * 1000,
  deleteSubscriptionsStatus: 204,
  roomTopicIds: 'any',
  heartbeatMs: 30_000,
  eventReactions: 'ids',
  reactionAction: 'Edit',
};
