import type { AddressableEntityRef } from '@genesys-chat/models';
import { refusal } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord } from '../store/records.ts';
import { saveConversation } from './conversations.ts';
import { findMessageIn, lookForMessageIn } from './find-message.ts';
import { addAgain, removeMissing } from './needless-change.ts';

/** The pins of a conversation as the platform shows them. */
export function pinReferences({ pinnedMessageIds }: ConversationRecord): AddressableEntityRef[] {
  return pinnedMessageIds.map((id) => ({ id, selfUri: `/api/v2/chats/messages/${id}` }));
}

/** Pins messages in a conversation; for a pinned one see `repeatedAdditions`. */
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
  const { maxPins, limitError } = world.behaviour;
  const added = knownMessageIds(world, conversation, messageIds);
  if (added.some((id) => kept.includes(id))) addAgain(world, 'The message is pinned already.');
  const pinnedMessageIds = [...new Set([...kept, ...added])];
  if (pinnedMessageIds.length > maxPins) {
    const reason = `pinnedMessageIds: a conversation holds ${maxPins} pins at most`;
    throw refusal(limitError, reason, 'pinnedMessageIds');
  }
  return { ...conversation, pinnedMessageIds };
}

/** Takes a pin away. */
export function unpinMessage(world: World, conversation: ConversationRecord, messageId: string): void {
  if (!conversation.pinnedMessageIds.includes(messageId)) return removeMissing(world, 'pin', messageId);
  const pinnedMessageIds = conversation.pinnedMessageIds.filter((id) => id !== messageId);
  saveConversation(world, { ...conversation, pinnedMessageIds });
}

function knownMessageIds(
  world: World,
  conversation: ConversationRecord,
  messageIds: readonly string[],
): readonly string[] {
  if (world.behaviour.unknownListedIds === 'ignore') {
    return messageIds.filter((id) => lookForMessageIn(world, conversation, id));
  }
  for (const id of messageIds) findMessageIn(world, conversation, id);
  return messageIds;
}
