import { type HistoryBehaviour, historyDefaults } from './behaviour/history-behaviour.ts';
import { type LoginBehaviour, loginDefaults } from './behaviour/login-behaviour.ts';
import { type MessageBehaviour, messageDefaults } from './behaviour/message-behaviour.ts';
import { type NotificationBehaviour, notificationDefaults } from './behaviour/notification-behaviour.ts';
import { type RequestBehaviour, requestDefaults } from './behaviour/request-behaviour.ts';
import { type RoomBehaviour, roomDefaults } from './behaviour/room-behaviour.ts';

/**
 * Everything about the platform that nobody has published, as switches: each has one default, and a test can
 * turn it to see whether a client copes with the other possibility.
 */
export interface FakeBehaviour
  extends
    HistoryBehaviour,
    MessageBehaviour,
    RoomBehaviour,
    RequestBehaviour,
    LoginBehaviour,
    NotificationBehaviour {}

/** The defaults of {@link FakeBehaviour}. */
export const defaultBehaviour: FakeBehaviour = {
  ...historyDefaults,
  ...messageDefaults,
  ...roomDefaults,
  ...requestDefaults,
  ...loginDefaults,
  ...notificationDefaults,
};
