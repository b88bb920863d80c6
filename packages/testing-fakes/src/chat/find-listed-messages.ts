import type { ChatMessageEntityListing } from '@genesys-chat/models';
import { notFound } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord } from '../store/records.ts';
import { toChatMessage } from './chat-message.ts';
import { findKeptMessage } from './history.ts';

/** Finds messages of a conversation by ids joined with commas: those there are, in the order asked for. */
export function findListedMessages(
  world: World,
  { key }: ConversationRecord,
  messageIds: string,
): ChatMessageEntityListing {
  const ids = new Set(messageIds.split(','));
  const entities = [...ids]
    .map((id) => findKeptMessage(world, id))
    .filter((message) => message?.conversationKey === key)
    .filter((message) => message !== undefined)
    .map((message) => toChatMessage(world, message));
  const isComplete = entities.length === ids.size || world.behaviour.listedMessages === 'found';
  if (entities.length === 0 || !isComplete) throw notFound('message', messageIds);
  return { entities };
}
