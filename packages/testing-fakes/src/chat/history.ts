import type { ChatMessageEntityListing, HistoryQuerySchema } from '@genesys-chat/models';
import type * as v from 'valibot';
import { badRequest } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { MessageRecord } from '../store/records.ts';
import type { MessagePageQuery } from '../store/store.ts';
import { toChatMessage } from './chat-message.ts';

type HistoryQuery = v.InferOutput<typeof HistoryQuerySchema>;

const dayMs = 24 * 60 * 60 * 1000;

/** Moment before which messages are gone by the organisation's retention period. */
function retentionLimit({ store, clock, behaviour }: World): number {
  if (behaviour.retention === 'never') return -Infinity;
  const settings = store.collection('organizationSettings').get('chat');
  return clock.now() - (settings?.messageRetentionPeriodDays ?? 3650) * dayMs;
}

/** Reads a page of history as a request asks for it. */
export function readHistory(
  world: World,
  of: MessagePageQuery['of'],
  query: HistoryQuery,
): ChatMessageEntityListing {
  const { behaviour } = world;
  const wanted = Number(query.limit ?? query.pageSize ?? behaviour.historyDefaultLimit);
  if (wanted > behaviour.historyMaxLimit && behaviour.historyLimitAboveMax === 'reject') {
    throw badRequest('limit', `must be at most ${behaviour.historyMaxLimit}`, 'invalid.value');
  }
  const limit = Math.min(wanted, behaviour.historyMaxLimit);
  const page = world.store.messages.page({
    of,
    limit,
    skip: ((query.pageNumber ?? 1) - 1) * limit,
    withoutReplies: 'conversationKey' in of && !behaviour.historyIncludesReplies,
    ...bounds(world, query),
  });
  const entities = page.map((message) => toChatMessage(world, message, query));
  if (behaviour.historyOrder === 'oldestFirst') entities.reverse();
  return { entities };
}

/** Finds a message that is not too old to be kept. */
export function findKeptMessage(world: World, id: string): MessageRecord | undefined {
  const message = world.store.messages.get(id);
  return message && message.createdAt > retentionLimit(world) ? message : undefined;
}

function bounds(world: World, { before, after }: HistoryQuery): Partial<MessagePageQuery> {
  const slackMs = world.behaviour.historyBounds === 'inclusive' ? 1 : 0;
  const afterMs = after === undefined ? -Infinity : Date.parse(after) - slackMs;
  return {
    ...(before !== undefined && { beforeMs: Date.parse(before) + slackMs }),
    afterMs: Math.max(afterMs, retentionLimit(world)),
  };
}
