/** Requests of any kind: what is accepted, and how the rest is refused. A part of {@link FakeBehaviour}. */
export interface RequestBehaviour {
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
}

/** The defaults of {@link RequestBehaviour}. */
export const requestDefaults: RequestBehaviour = {
  badValueCode: 'bad.request',
  repeatedAdditions: 'accept',
  missingRemovals: 'notFound',
  unknownListedIds: 'reject',
  acceptGroupIdAsRoomJid: true,
  acceptJidAsUserId: false,
  chatNeedsUser: false,
  retiredPinsStatus: 204,
  maxBodyBytes: 1024 * 1024,
  unknownQueryParameters: 'ignore',
  exposeRetryAfter: true,
  requestsPerMinute: Infinity,
};
