import type { Caller } from '../http/caller.ts';
import { PlatformError, notAuthorized, notFound } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord, FakeUser } from '../store/records.ts';

/** Finds a room by its JID, its JID without the organisation, or the id of its group. */
export function findRoom({ store, behaviour }: World, address: string): ConversationRecord {
  const rooms = store.collection('conversations');
  const exact = rooms.get(address);
  if (exact && exact.type !== 'oneOnOne') return exact;
  const short = address.endsWith('@conference') ? `${address}.` : undefined;
  for (const room of rooms.values()) {
    if (room.type === 'oneOnOne') continue;
    if (short !== undefined && room.key.startsWith(short)) return room;
    if (behaviour.acceptGroupIdAsRoomJid && room.groupId === address) return room;
  }
  throw notFound('room', address);
}

/** Finds a room that the caller takes part in. */
export function findOwnRoom(world: World, address: string, caller: Caller): ConversationRecord {
  const room = findRoom(world, address);
  requireParticipant(world, room, caller);
  return room;
}

/** Refuses a caller who is not in a conversation. */
export function requireParticipant(
  { behaviour }: World,
  { participantIds, type }: ConversationRecord,
  { user }: Caller,
): void {
  if (participantIds.includes(user.id)) return;
  if (behaviour.foreignConversations === 'openRooms' && type !== 'oneOnOne') return;
  if (behaviour.foreignConversations === 'hidden') {
    throw new PlatformError(404, 'not.found', 'There is no such conversation.');
  }
  throw notAuthorized('The calling user is not a participant of this conversation.');
}

/** Finds a user by id. */
export function findUser({ store, behaviour }: World, id: string): FakeUser {
  const users = store.collection('users');
  const user = users.get(id);
  if (user) return user;
  if (behaviour.acceptJidAsUserId) {
    for (const other of users.values()) if (other.jabberId === id) return other;
  }
  throw notFound('user', id);
}

/** Key of the one-to-one of two users. */
export function oneOnOneKey(userId: string, otherUserId: string): string {
  return [userId, otherUserId].sort().join(' ');
}

/** Key of what a conversation is to one user: how far it was read, whether it is a favourite. */
export function personalKey(userId: string, { key }: Pick<ConversationRecord, 'key'>): string {
  return `${userId} ${key}`;
}

/** Finds the one-to-one of the caller and a user; an empty one when they never spoke. */
export function findOneOnOne(world: World, userId: string, { user }: Caller): ConversationRecord {
  const other = findUser(world, userId);
  const key = oneOnOneKey(user.id, other.id);
  return world.store.collection('conversations').get(key) ?? newOneOnOne(world, user.id, other.id);
}

/** A one-to-one in which nothing was said yet; not stored. */
export function newOneOnOne({ clock }: World, userId: string, otherUserId: string): ConversationRecord {
  return {
    key: oneOnOneKey(userId, otherUserId),
    type: 'oneOnOne',
    createdAt: clock.now(),
    ownerIds: [],
    participantIds: [...new Set([userId, otherUserId])],
    pinnedMessageIds: [],
  };
}

/** The other user of a one-to-one; the user alone for notes to oneself. */
export function otherUserId({ participantIds }: ConversationRecord, userId: string): string {
  return participantIds.find((id) => id !== userId) ?? userId;
}

/** Stores a changed conversation. */
export function saveConversation({ store }: World, conversation: ConversationRecord): void {
  store.collection('conversations').set(conversation.key, conversation);
}
