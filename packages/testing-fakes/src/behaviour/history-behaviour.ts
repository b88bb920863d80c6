/** Histories and lists of messages. A part of {@link FakeBehaviour}. */
export interface HistoryBehaviour {
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
   * Whether messages older than the organisation's retention period are gone from one moment to the next or
   * kept for ever.
   *
   * @defaultValue `'immediate'`
   */
  readonly retention: 'immediate' | 'never';
}

/** The defaults of {@link HistoryBehaviour}. */
export const historyDefaults: HistoryBehaviour = {
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
  listedMessages: 'found',
  listedMessageOrder: 'asked',
  listedDuplicates: 'once',
  maxListedMessages: Infinity,
  retention: 'immediate',
};
