import type { ConversationRecord, ConversationType } from '../store/records.ts';

/** A room of the fake organisation. */
export interface FakeRoom {
  /** JID of the room, what the paths of the API take. */
  readonly jid: string;
  /** Subject; empty when the room has none. */
  readonly subject: string;
  /** Kind of room. */
  readonly roomType: Exclude<ConversationType, 'oneOnOne'>;
  /** Id of the group that the room belongs to; the topic of its messages is named by it. */
  readonly groupId?: string | undefined;
  /** Ids of those who are in the room. */
  readonly participantIds: readonly string[];
}

/** A stored room as tests see it. */
export function toFakeRoom(room: RoomRecord): FakeRoom {
  const { key: jid, type: roomType, subject = '', groupId, participantIds } = room;
  return { jid, subject, roomType, ...(groupId !== undefined && { groupId }), participantIds };
}

/** A conversation that is a room. */
export type RoomRecord = ConversationRecord & { readonly type: FakeRoom['roomType'] };

/** Whether a conversation is a room, not a one-to-one. */
export function isRoom(record: ConversationRecord): record is RoomRecord {
  return record.type !== 'oneOnOne';
}
