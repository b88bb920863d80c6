import type { Caller } from '../http/caller.ts';
import { notAuthorized, refusal } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord } from '../store/records.ts';
import { findUser, personalKey, requireParticipant, saveConversation } from './conversations.ts';
import { addAgain, removeMissing } from './needless-change.ts';

/** Puts a user into a room; for one who is in it already see `repeatedAdditions`. */
export function addParticipant(world: World, room: ConversationRecord, userId: string, caller: Caller): void {
  const { id } = findUser(world, userId);
  if (!mayJoin(world, room, id, caller)) requireParticipant(world, room, caller);
  if (room.participantIds.includes(id)) return addAgain(world, 'The user is in the room already.');
  const { maxParticipants, fullRoomError } = world.behaviour;
  if (room.participantIds.length >= maxParticipants) {
    throw refusal(fullRoomError, `The room is full: it has ${maxParticipants} participants.`);
  }
  const participantIds = [...room.participantIds, id];
  saveConversation(world, { ...room, participantIds });
  const sequence = world.store.collection('activity').get(room.key)?.sequence ?? 0;
  world.store.collection('readMarkers').set(personalKey(id, room), sequence);
}

/** Takes a user out of a room: oneself, or another when the caller owns the room or may remove anybody. */
export function removeParticipant(
  world: World,
  room: ConversationRecord,
  userId: string,
  caller: Caller,
): void {
  const { id } = findUser(world, userId);
  if (!mayRemove(room, id, caller)) {
    throw notAuthorized('Only an owner of the room may take another user out of it.');
  }
  if (!room.participantIds.includes(id)) return removeMissing(world, 'participant', userId);
  if (room.type === 'group' && world.behaviour.groupRoomRemoval === 'refuse') {
    throw notAuthorized('To get out of the room of a group one has to leave the group.');
  }
  const participantIds = room.participantIds.filter((other) => other !== id);
  saveConversation(world, { ...room, participantIds });
}

function mayJoin(
  { behaviour }: World,
  { type }: ConversationRecord,
  userId: string,
  { user }: Caller,
): boolean {
  if (userId !== user.id) return false;
  return behaviour.selfJoin === 'any' || (behaviour.selfJoin === 'group' && type === 'group');
}

function mayRemove({ ownerIds }: ConversationRecord, userId: string, { user, permissions }: Caller): boolean {
  return userId === user.id || ownerIds.includes(user.id) || permissions.includes('chat:participant:delete');
}
