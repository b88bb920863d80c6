import type { ChatMessageEntityListing } from '@genesys-chat/models';
import { badRequest, notFound } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord } from '../store/records.ts';
import { toChatMessage } from './chat-message.ts';
import { lookForMessageIn } from './find-message.ts';

/** Finds messages of a conversation by ids joined with commas: those there are, in the order asked for. */
export function findListedMessages(
  world: World,
  conversation: ConversationRecord,
  messageIds: string,
): ChatMessageEntityListing {
  const { listedMessages, listedDuplicates, listedMessageOrder, maxListedMessages } = world.behaviour;
  const asked = messageIds.split(',');
  if (asked.length > maxListedMessages) {
    throw badRequest('messageIds', `must name at most ${maxListedMessages} messages`);
  }
  const ids = listedDuplicates === 'once' ? [...new Set(asked)] : asked;
  const found = ids
    .map((id) => lookForMessageIn(world, conversation, id))
    .filter((message) => message !== undefined);
  const isMissed = listedMessages === 'all' ? found.length < ids.length : found.length === 0;
  if (isMissed && listedMessages !== 'any') throw notFound('message', messageIds);
  if (listedMessageOrder === 'newestFirst') found.sort((one, other) => other.createdAt - one.createdAt);
  return { entities: found.map((message) => toChatMessage(world, message)) };
}
