import type { World } from '../internal/world.ts';
import type { ConversationRecord, MessageRecord } from '../store/records.ts';
import { personalKey } from './conversations.ts';
import { mentionsAll, publishBadge } from './events.ts';

/** Counts a new message: its sender has read the conversation, everybody else has one more unread. */
export function countMessage(world: World, conversation: ConversationRecord, message: MessageRecord): void {
  const { store } = world;
  const { fromUserId: senderId, createdAt } = message;
  const earlier = store.collection('activity').get(conversation.key)?.sequence ?? 0;
  const sequence = earlier + 1;
  store.collection('activity').set(conversation.key, { sequence, lastMessageAt: createdAt });
  for (const userId of conversation.participantIds) {
    if (userId === senderId || !wantsBadge(world, userId, message)) continue;
    publishBadge(world, userId, conversation, sequence - readSequence(world, userId, conversation));
  }
  store.collection('readMarkers').set(personalKey(senderId, conversation), sequence);
}

function wantsBadge(
  { store, behaviour }: World,
  userId: string,
  { toUserId, mentionedUserIds, body }: MessageRecord,
): boolean {
  if (!behaviour.mentionsOnlyLimitsBadges || toUserId !== undefined) return true;
  const mentionsOnly = store.collection('userSettings').get(userId)?.own?.mentionsOnly ?? false;
  return !mentionsOnly || mentionedUserIds.includes(userId) || mentionsAll(body);
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
  store.collection('readMarkers').set(personalKey(userId, conversation), sequence);
  publishBadge(world, userId, conversation, 0);
}

function readSequence({ store }: World, userId: string, conversation: ConversationRecord): number {
  return store.collection('readMarkers').get(personalKey(userId, conversation)) ?? 0;
}
