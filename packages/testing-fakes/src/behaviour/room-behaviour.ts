import type { RefusalCode } from './refusal-code.ts';

/** Rooms and one-to-ones: who takes part, pins and badges. A part of {@link FakeBehaviour}. */
export interface RoomBehaviour {
  /**
   * Whether a conversation of others is refused with 403 or said not to exist with 404; with `openRooms` only
   * one-to-ones are refused, and anybody with the permission reads and writes in all rooms.
   *
   * @defaultValue `'forbidden'`
   */
  readonly foreignConversations: 'forbidden' | 'hidden' | 'openRooms';
  /**
   * Pins of a conversation at most.
   *
   * @defaultValue 5
   */
  readonly maxPins: number;
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
   * Whom the list of participants holds when asked with `notify=true`.
   *
   * @defaultValue `'everybody'`
   */
  readonly notifyListing: 'everybody' | 'unmuted';
  /**
   * Chats on one page of the chat list.
   *
   * @defaultValue 100
   */
  readonly chatListPageSize: number;
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
}

/** The defaults of {@link RoomBehaviour}. */
export const roomDefaults: RoomBehaviour = {
  foreignConversations: 'forbidden',
  maxPins: 5,
  pinsUpdate: 'add',
  roomPinsUpdate: 'replace',
  maxParticipants: 1000,
  limitError: 'bad.request',
  fullRoomError: 'general.conflict',
  selfJoin: 'any',
  groupRoomRemoval: 'allow',
  roomEditNeedsOwner: false,
  notifyListing: 'everybody',
  chatListPageSize: 100,
  readingClearsBadge: true,
  mutedUsersGetBadges: true,
  mentionsOnlyLimitsBadges: true,
};
