import type { SendMessageBody } from '@genesys-chat/models';
import type { Caller } from '../http/caller.ts';
import { badRequest, notAuthorized, notFound } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord, FakeUser, MessageRecord } from '../store/records.ts';
import { findUser, otherUserId, saveConversation } from './conversations.ts';
import { publishMessage } from './events.ts';
import { findKeptMessage } from './history.ts';
import { countMessage } from './unread.ts';

/** Stores a message and tells everybody. */
export function sendMessage(
  world: World,
  conversation: ConversationRecord,
  sender: FakeUser,
  body: SendMessageBody,
): MessageRecord {
  const { store } = world;
  checkMentions(world, body.mentions ?? []);
  const threadId = body.threadId;
  if (threadId !== undefined) checkThread(world, conversation, threadId);
  const sharesThread = world.behaviour.replyThread === 'shared';
  const message: MessageRecord = {
    id: newMessageId(world),
    conversationKey: conversation.key,
    createdAt: nextMoment(world, conversation),
    fromUserId: sender.id,
    fromJid: sender.jabberId,
    ...receiver(world, conversation, sender),
    body: body.message,
    mentionedUserIds: [...new Set(body.mentions)],
    threadId: threadId !== undefined && sharesThread ? threadId : newMessageId(world),
    parentThreadId: threadId,
    reactions: [],
  };
  if (!store.collection('conversations').get(conversation.key)) saveConversation(world, conversation);
  store.messages.add(message);
  countMessage(world, conversation, sender.id, message.createdAt);
  publishMessage(world, 'Create', conversation, message);
  return message;
}

/** Replaces the text of one of the caller's own messages. */
export function editMessage(
  world: World,
  conversation: ConversationRecord,
  messageId: string,
  body: SendMessageBody,
  { user }: Caller,
): MessageRecord {
  const { store, clock, behaviour } = world;
  const message = findMessageIn(world, conversation, messageId);
  if (message.fromUserId !== user.id) throw notAuthorized('Only its sender may edit a message.');
  const now = clock.now();
  if (now - message.createdAt > behaviour.editWindowMs || behaviour.editWindowMs === 0) {
    throw notAuthorized('The time in which this message could be edited is over.');
  }
  checkMentions(world, body.mentions ?? []);
  const edited: MessageRecord = {
    ...message,
    body: body.message,
    mentionedUserIds: body.mentions ? [...new Set(body.mentions)] : message.mentionedUserIds,
    edited: true,
    modifiedAt: Math.max(now, message.createdAt),
  };
  store.messages.replace(edited);
  publishMessage(world, 'Edit', conversation, edited);
  return edited;
}

/** Removes one of the caller's own messages, and its pin. */
export function deleteMessage(
  world: World,
  conversation: ConversationRecord,
  messageId: string,
  { user }: Caller,
): void {
  const message = findMessageIn(world, conversation, messageId);
  if (message.fromUserId !== user.id) throw notAuthorized('Only its sender may delete a message.');
  world.store.messages.delete(messageId);
  if (conversation.pinnedMessageIds.includes(messageId)) {
    const pinnedMessageIds = conversation.pinnedMessageIds.filter((id) => id !== messageId);
    saveConversation(world, { ...conversation, pinnedMessageIds });
  }
  publishMessage(world, 'Delete', conversation, message);
}

/** Finds a message of a conversation. */
export function findMessageIn(world: World, { key }: ConversationRecord, messageId: string): MessageRecord {
  const message = findKeptMessage(world, messageId);
  if (message?.conversationKey !== key) throw notFound('message', messageId);
  return message;
}

function newMessageId({ random, behaviour }: World): string {
  if (behaviour.messageIds === 'uuid') return random.uuid();
  return behaviour.messageIds === 'hex' ? random.hex(24) : random.token(22);
}

function checkMentions({ store }: World, userIds: readonly string[]): void {
  const index = userIds.findIndex((id) => !store.collection('users').get(id));
  if (index !== -1) throw badRequest(`mentions.${index}`, 'is not the id of a user');
}

function checkThread({ store }: World, { key }: ConversationRecord, threadId: string): void {
  const [first] = store.messages.page({ of: { threadId }, limit: 1 });
  if (first?.conversationKey !== key) throw notFound('thread', threadId);
}

function receiver(
  world: World,
  conversation: ConversationRecord,
  sender: FakeUser,
): Pick<MessageRecord, 'toJid' | 'toUserId'> {
  if (conversation.type !== 'oneOnOne') return { toJid: conversation.key };
  const { id, jabberId } = findUser(world, otherUserId(conversation, sender.id));
  return { toJid: jabberId, toUserId: id };
}

function nextMoment({ store, clock, behaviour }: World, { key }: ConversationRecord): number {
  const now = clock.now();
  if (behaviour.messageTimestamps === 'clock') return now;
  return Math.max(now, (store.collection('activity').get(key)?.lastMessageAt ?? -Infinity) + 1);
}
