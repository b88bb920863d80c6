import type { ChatBadge, CollaborateChatEntity, CollaborateChatMessage } from '@genesys-chat/models';
import type { World } from '../internal/world.ts';
import type { ConversationRecord, MessageRecord } from '../store/records.ts';
import { badgesTopicKey, roomTopicKey } from '../notifications/topic-keys.ts';
import { dateTime } from './chat-message.ts';
import { otherUserId } from './conversations.ts';

/** Tells the subscribers of a room what happened to a message; one-to-ones have no topic. */
export function publishMessage(
  world: World,
  actionType: 'Create' | 'Edit' | 'Delete',
  { key, type, groupId }: ConversationRecord,
  message: MessageRecord,
): void {
  if (type === 'oneOnOne') return;
  const body: CollaborateChatMessage = {
    messageId: message.id,
    created: dateTime(message.createdAt),
    actionType,
    body: message.body,
    from: userEntity(world, message.fromUserId),
    to: { entityJid: key, entityId: groupId ?? key, entityType: type === 'group' ? 'Group' : 'Adhoc' },
    mentions: message.mentionedUserIds.map((id) => userEntity(world, id)),
    notifyAll: mentionsAll(message.body),
    reactions: Object.fromEntries(
      message.reactions.map(({ emoji, userIds }) => [emoji, reactingUsers(world, userIds)]),
    ),
  };
  world.publish({ topicKey: roomTopicKey(key), body });
}

/** Whether a text calls everybody in a room. */
export function mentionsAll(text: string): boolean {
  return /(?:^|\s)@all\b/.test(text);
}

/** Tells a user how many messages of a conversation are unread. */
export function publishBadge(
  world: World,
  userId: string,
  conversation: ConversationRecord,
  unreadCount: number,
): void {
  const { store, behaviour } = world;
  const muted = store.collection('userSettings').get(userId)?.own?.muted ?? false;
  if (muted && !behaviour.mutedUsersGetBadges) return;
  const lastMessageAt = store.collection('activity').get(conversation.key)?.lastMessageAt;
  const body: ChatBadge = {
    entity: { jabberId: addressFor(world, userId, conversation) },
    unreadCount,
    ...(lastMessageAt !== undefined && { lastUnreadNotificationDate: dateTime(lastMessageAt) }),
  };
  world.publish({ topicKey: badgesTopicKey(userId), body });
}

function addressFor({ store }: World, userId: string, conversation: ConversationRecord): string {
  if (conversation.type !== 'oneOnOne') return conversation.key;
  const otherId = otherUserId(conversation, userId);
  return store.collection('users').get(otherId)?.jabberId ?? otherId;
}

function userEntity({ store }: World, userId: string): CollaborateChatEntity {
  const jid = store.collection('users').get(userId)?.jabberId;
  return { ...(jid !== undefined && { entityJid: jid }), entityId: userId, entityType: 'User' };
}

function reactingUsers({ store, behaviour }: World, userIds: readonly string[]): string[] {
  if (behaviour.eventReactions === 'ids') return [...userIds];
  return userIds.map((id) => store.collection('users').get(id)?.jabberId ?? id);
}
