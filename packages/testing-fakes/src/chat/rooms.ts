import type { CreateRoomRequest, Room, RoomUpdateRequest } from '@genesys-chat/models';
import type { Caller } from '../http/caller.ts';
import { notAuthorized } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord, FakeUser } from '../store/records.ts';
import { dateTime, userReference } from './chat-message.ts';
import { knownUserIds } from './known-user-ids.ts';
import { withPins } from './pins.ts';

/** A room as the platform shows it. */
export function toRoom({ behaviour }: World, room: ConversationRecord, withOwners = true): Room {
  const { key, groupId, subject, description, ownerIds, pinnedMessageIds } = room;
  return {
    id: groupId ?? key,
    ...(subject !== undefined && { name: subject, subject }),
    ...(description !== undefined && { description }),
    dateCreated: dateTime(room.createdAt),
    roomType: room.type,
    participantLimit: behaviour.maxParticipants,
    ...(withOwners && { owners: ownerIds.map(userReference) }),
    pinnedMessages: pinnedMessageIds.map((id) => ({ id, selfUri: `/api/v2/chats/messages/${id}` })),
    jid: key,
    selfUri: `/api/v2/chats/rooms/${encodeURIComponent(key)}`,
  };
}

/** A new ad-hoc room that belongs to its creator; not stored yet. */
export function createRoom(world: World, creator: FakeUser, request: CreateRoomRequest): ConversationRecord {
  const userIds = knownUserIds(world, 'userIds', request.userIds ?? []);
  return {
    key: newRoomJid(world),
    type: 'adhoc',
    subject: request.subject,
    description: request.description,
    createdAt: world.clock.now(),
    ownerIds: [creator.id],
    participantIds: [...new Set([creator.id, ...userIds])],
    pinnedMessageIds: [],
  };
}

/** Makes up the JID of a room. */
export function newRoomJid({ random, organization }: World): string {
  return `${random.hex(24)}@conference.${organization.shortName}.orgspan.com`;
}

/** A room with properties changed; not stored yet. */
export function updateRoom(
  world: World,
  room: ConversationRecord,
  { subject, description, pinnedMessageIds, ownerIds }: RoomUpdateRequest,
  { user }: Caller,
): ConversationRecord {
  const isOwner = room.ownerIds.includes(user.id);
  if (!isOwner && (ownerIds !== undefined || world.behaviour.roomEditNeedsOwner)) {
    throw notAuthorized('Only an owner of the room may change this.');
  }
  const changed = {
    ...room,
    subject: subject ?? room.subject,
    description: description ?? room.description,
    ownerIds: ownerIds ? knownUserIds(world, 'ownerIds', ownerIds) : room.ownerIds,
  };
  if (!pinnedMessageIds) return changed;
  return withPins(world, changed, pinnedMessageIds, world.behaviour.roomPinsUpdate === 'replace');
}
