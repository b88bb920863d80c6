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
   * Messages of a history page at most; a larger limit is cut down to it.
   *
   * @defaultValue 1000
   */
  readonly historyMaxLimit: number;
  /**
   * Whether `before` and `after` leave out or take in a message of exactly that moment.
   *
   * @defaultValue `'exclusive'`
   */
  readonly historyBounds: 'exclusive' | 'inclusive';
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
   * Whether a list of messages by their ids holds those that were found, or is 404 when one is missing. It is 404
   * in any case when none is found.
   *
   * @defaultValue `'found'`
   */
  readonly listedMessages: 'found' | 'all';
  /**
   * Whether a conversation of others is refused with 403 or said not to exist with 404.
   *
   * @defaultValue `'forbidden'`
   */
  readonly foreignConversations: 'forbidden' | 'hidden';
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
   * Pins of a conversation at most.
   *
   * @defaultValue 5
   */
  readonly maxPins: number;
  /**
   * Participants of a room at most; the next one gets 409 `general.conflict`.
   *
   * @defaultValue 1000
   */
  readonly maxParticipants: number;
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
}

/** The defaults of {@link FakeBehaviour}. */
export const defaultBehaviour: FakeBehaviour = {
  historyOrder: 'newestFirst',
  historyDefaultLimit: 100,
  historyMaxLimit: 1000,
  historyBounds: 'exclusive',
  historyIncludesReplies: true,
  oneOnOneHistoryShape: 'listing',
  replyThread: 'shared',
  messageTimestamps: 'increasing',
  messageIds: 'uuid',
  listedMessages: 'found',
  foreignConversations: 'forbidden',
  mentionMap: 'idToJid',
  editWindowMs: 60_000,
  maxPins: 5,
  maxParticipants: 1000,
  reactionsUpdate: 'replace',
  pinsUpdate: 'add',
  roomPinsUpdate: 'replace',
  selfJoin: 'any',
  groupRoomRemoval: 'allow',
  roomEditNeedsOwner: false,
  readingClearsBadge: true,
  mutedUsersGetBadges: true,
  retention: 'immediate',
  acceptGroupIdAsRoomJid: true,
  acceptJidAsUserId: false,
  chatListPageSize: 100,
  maxBodyBytes: 1024 * 1024,
  unknownQueryParameters: 'ignore',
  exposeRetryAfter: true,
  requestsPerMinute: Infinity,
  expiredTokenCode: 'bad.credentials',
  refreshTokenRotation: true,
  codeLifetimeMs: 600_000,
  acceptLoopbackRedirects: true,
  remembersLogin: false,
  maxChannels: 20,
  maxTopics: 1000,
  channelLifetimeMs: 24 * 60 * 60 * 1000,
  heartbeatMs: 30_000,
  eventReactions: 'ids',
};
