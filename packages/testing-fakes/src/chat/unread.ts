import type { World } from '../internal/world.ts';
import type { ConversationRecord } from '../store/records.ts';
import { publishBadge } from './events.ts';

/** Counts a new message: its sender has read the conversation, everybody else has one more unread. */
export function countMessage(
  world: World,
  conversation: ConversationRecord,
  senderId: string,
  sentAt: number,
): void {
  const { store } = world;
  const earlier = store.collection('activity').get(conversation.key)?.sequence ?? 0;
  const sequence = earlier + 1;
  store.collection('activity').set(conversation.key, { sequence, lastMessageAt: sentAt });
  for (const userId of conversation.participantIds) {
    if (userId === senderId) continue;
    publishBadge(world, userId, conversation, sequence - readSequence(world, userId, conversation));
  }
  store.collection('readMarkers').set(markerKey(senderId, conversation), sequence);
}

/** Counts unread messages of a user in a conversation. */
function unreadCount(world: World, userId: string, conversation: ConversationRecord): number {
  const sequence = world.store.collection('activity').get(conversation.key)?.sequence ?? 0;
  return sequence - readSequence(world, userId, conversation);
}

/** Notes that a user has read a conversation to its end. */
export function markRead(world: World, userId: string, conversation: ConversationRecord): void {
  const { store, behaviour } = world;
  if (!behaviour.readingClearsBadge || unreadCount(world, userId, conversation) === 0) return;
  const sequence = store.collection('activity').get(conversation.key)?.sequence ?? 0;
  store.collection('readMarkers').set(markerKey(userId, conversation), sequence);
  publishBadge(world, userId, conversation, 0);
}

function readSequence({ store }: World, userId: string, conversation: ConversationRecord): number {
  return store.collection('readMarkers').get(markerKey(userId, conversation)) ?? 0;
}

function markerKey(userId: string, { key }: ConversationRecord): string {
  return `${userId} ${key}`;
}
