import type { AddressableEntityRef } from '@genesys-chat/models';
import { badRequest, notFound } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord } from '../store/records.ts';
import { saveConversation } from './conversations.ts';
import { findMessageIn } from './messages.ts';

/** The pins of a conversation as the platform shows them. */
export function pinReferences({ pinnedMessageIds }: ConversationRecord): AddressableEntityRef[] {
  return pinnedMessageIds.map((id) => ({ id, selfUri: `/api/v2/chats/messages/${id}` }));
}

/** Pins messages in a conversation; pinning a pinned one changes nothing. */
export function pinMessages(
  world: World,
  conversation: ConversationRecord,
  messageIds: readonly string[],
): void {
  const replaces = world.behaviour.pinsUpdate === 'replace';
  saveConversation(world, withPins(world, conversation, messageIds, replaces));
}

/** A conversation with messages pinned, beside its pins or instead of them. */
export function withPins(
  world: World,
  conversation: ConversationRecord,
  messageIds: readonly string[],
  replaces: boolean,
): ConversationRecord {
  const kept = replaces ? [] : conversation.pinnedMessageIds;
  for (const id of messageIds) findMessageIn(world, conversation, id);
  const pinnedMessageIds = [...new Set([...kept, ...messageIds])];
  const { maxPins } = world.behaviour;
  if (pinnedMessageIds.length > maxPins) {
    throw badRequest('pinnedMessageIds', `a conversation holds ${maxPins} pins at most`);
  }
  return { ...conversation, pinnedMessageIds };
}

/** Takes a pin away. */
export function unpinMessage(world: World, conversation: ConversationRecord, messageId: string): void {
  if (!conversation.pinnedMessageIds.includes(messageId)) throw notFound('pin', messageId);
  const pinnedMessageIds = conversation.pinnedMessageIds.filter((id) => id !== messageId);
  saveConversation(world, { ...conversation, pinnedMessageIds });
}
