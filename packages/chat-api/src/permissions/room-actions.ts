import type { Room } from '@genesys-chat/models';
import type { Verdict } from './verdict.ts';

/** What people do in a room. */
export type RoomAction =
  | 'read'
  | 'send'
  | 'editOwnMessage'
  | 'deleteOwnMessage'
  | 'react'
  | 'pin'
  | 'unpin'
  | 'change'
  | 'listParticipants'
  | 'addParticipant'
  | 'removeParticipant'
  | 'join'
  | 'leave';

/** What the caller may do in one room; see {@link roomActionsFor}. */
export interface RoomActions {
  /** The room. */
  readonly room: Room;
  /** Whether the caller is in the room; `undefined` when that could not be found out. */
  readonly isMember: boolean | undefined;
  /** Whether the caller owns the room. */
  readonly isOwner: boolean;
  /** The verdict about each action. */
  readonly may: Readonly<Record<RoomAction, Verdict>>;
}
