import type { SendMessageBody } from '@genesys-chat/models';
import type { Caller } from '../http/caller.ts';
import { badRequest, notFound, refusal } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { AttachedFile, ConversationRecord, FakeUser, MessageRecord } from '../store/records.ts';
import { findUser, otherUserId, saveConversation } from './conversations.ts';
import { publishMessage } from './events.ts';
import { findMessageIn, lookForMessageIn } from './find-message.ts';
import { knownUserIds } from './known-user-ids.ts';
import { removeMissing } from './needless-change.ts';
import { countMessage } from './unread.ts';

/** Stores a message and tells everybody. A file comes with it only where somebody plants one. */
export function sendMessage(
  world: World,
  conversation: ConversationRecord,
  sender: FakeUser,
  body: SendMessageBody,
  file: AttachedFile = {},
): MessageRecord {
  const { store } = world;
  checkLength(world, body);
  const mentionedUserIds = knownUserIds(world, 'mentions', body.mentions ?? []);
  const threadId = body.threadId;
  if (threadId !== undefined) checkThread(world, conversation, threadId);
  const id = newMessageId(world);
  const message: MessageRecord = {
    id,
    conversationKey: conversation.key,
    createdAt: nextMoment(world, conversation),
    fromUserId: sender.id,
    fromJid: sender.jabberId,
    ...receiver(world, conversation, sender),
    body: body.message,
    mentionedUserIds,
    threadId: threadOf(world, id, threadId),
    parentThreadId: threadId,
    ...file,
    reactions: [],
  };
  if (!store.collection('conversations').get(conversation.key)) saveConversation(world, conversation);
  store.messages.add(message);
  countMessage(world, conversation, message);
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
  if (message.fromUserId !== user.id) {
    throw refusal(behaviour.foreignMessageError, 'Only its sender may edit a message.');
  }
  const now = clock.now();
  if (now - message.createdAt > behaviour.editWindowMs || behaviour.editWindowMs === 0) {
    throw refusal(behaviour.lateEditError, 'The time in which this message could be edited is over.');
  }
  checkLength(world, body);
  const edited: MessageRecord = {
    ...message,
    body: body.message,
    mentionedUserIds: body.mentions
      ? knownUserIds(world, 'mentions', body.mentions)
      : message.mentionedUserIds,
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
  const message = lookForMessageIn(world, conversation, messageId);
  if (!message) return removeMissing(world, 'message', messageId);
  if (message.fromUserId !== user.id) {
    throw refusal(world.behaviour.foreignMessageError, 'Only its sender may delete a message.');
  }
  world.store.messages.delete(messageId);
  if (conversation.pinnedMessageIds.includes(messageId)) {
    const pinnedMessageIds = conversation.pinnedMessageIds.filter((id) => id !== messageId);
    saveConversation(world, { ...conversation, pinnedMessageIds });
  }
  publishMessage(world, 'Delete', conversation, message);
}

function threadOf(world: World, messageId: string, answeredThreadId: string | undefined): string {
  const { replyThread, threadIds } = world.behaviour;
  if (answeredThreadId !== undefined && replyThread === 'shared') return answeredThreadId;
  return threadIds === 'firstMessage' ? messageId : newMessageId(world);
}

function newMessageId({ random, behaviour }: World): string {
  if (behaviour.messageIds === 'uuid') return random.uuid();
  return behaviour.messageIds === 'hex' ? random.hex(24) : random.token(22);
}

function checkLength({ behaviour: { maxMessageLength } }: World, { message }: SendMessageBody): void {
  if (message.length > maxMessageLength) {
    throw badRequest('message', `must be at most ${maxMessageLength} characters long`);
  }
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
