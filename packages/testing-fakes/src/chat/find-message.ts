import { notFound } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord, MessageRecord } from '../store/records.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Moment before which messages are gone by the organisation's retention period. */
export function retentionLimit({ store, clock, behaviour }: World): number {
  if (behaviour.retention === 'never') return -Infinity;
  const settings = store.collection('organizationSettings').get('chat');
  return clock.now() - (settings?.messageRetentionPeriodDays ?? 3650) * dayMs;
}

/** Finds a message that is not too old to be kept. */
export function findKeptMessage(world: World, id: string): MessageRecord | undefined {
  const message = world.store.messages.get(id);
  return message && message.createdAt > retentionLimit(world) ? message : undefined;
}

/** Finds a message of a conversation. */
export function findMessageIn(
  world: World,
  conversation: ConversationRecord,
  messageId: string,
): MessageRecord {
  const message = lookForMessageIn(world, conversation, messageId);
  if (!message) throw notFound('message', messageId);
  return message;
}

/** Looks for a message of a conversation, which need not be there. */
export function lookForMessageIn(
  world: World,
  { key }: ConversationRecord,
  messageId: string,
): MessageRecord | undefined {
  const message = findKeptMessage(world, messageId);
  return message?.conversationKey === key ? message : undefined;
}
