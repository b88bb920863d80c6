import type { LiveStatusEvent } from './live-status.ts';

/** The number of unread messages of a chat has changed. */
export interface BadgeCountEvent {
  /** Always `badge`. */
  readonly type: 'badge';
  /** JID of the room, or of the other user of a one-to-one. */
  readonly jid: string;
  /** How many messages are unread. */
  readonly unreadCount: number;
}

/** What happens to the unread counts of the user; told apart by `type`. */
export type BadgeEvent = BadgeCountEvent | LiveStatusEvent;
