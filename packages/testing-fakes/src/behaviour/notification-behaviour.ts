/** Notification channels, their sockets and events. A part of {@link FakeBehaviour}. */
export interface NotificationBehaviour {
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

/** The defaults of {@link NotificationBehaviour}. */
export const notificationDefaults: NotificationBehaviour = {
  maxChannels: 20,
  maxTopics: 1000,
  channelLifetimeMs: 24 * 60 * 60 * 1000,
  deleteSubscriptionsStatus: 204,
  roomTopicIds: 'any',
  heartbeatMs: 30_000,
  eventReactions: 'ids',
  reactionAction: 'Edit',
};
