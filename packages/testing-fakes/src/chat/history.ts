import type { ChatMessageEntityListing, HistoryQuerySchema } from '@genesys-chat/models';
import type * as v from 'valibot';
import { badRequest } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { MessageRecord } from '../store/records.ts';
import type { MessagePageQuery } from '../store/store.ts';
import { toChatMessage } from './chat-message.ts';
import { retentionLimit } from './find-message.ts';

type HistoryQuery = v.InferOutput<typeof HistoryQuerySchema>;

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
  const messages = world.store.messages.page({
    of,
    limit,
    skip: ((query.pageNumber ?? 1) - 1) * limit,
    withoutReplies: 'conversationKey' in of && !behaviour.historyIncludesReplies,
    ...bounds(world, query),
  });
  return showPage(world, messages, query);
}

/** A page as the platform shows it; frozen, since the same one may be shown again. */
function showPage(
  world: World,
  messages: readonly MessageRecord[],
  { excludeMetadata }: HistoryQuery,
): ChatMessageEntityListing {
  const { store, behaviour, shownPages } = world;
  const users = messages.flatMap(({ mentionedUserIds }) =>
    mentionedUserIds.map((id) => store.collection('users').get(id)),
  );
  return shownPages.make([behaviour, excludeMetadata, ...users, ...messages], () => {
    const entities = messages.map((message) => toChatMessage(world, message, { excludeMetadata }));
    if (behaviour.historyOrder === 'oldestFirst') entities.reverse();
    Object.freeze(entities);
    return Object.freeze({ entities });
  });
}

function bounds(world: World, { before, after }: HistoryQuery): Partial<MessagePageQuery> {
  const slackMs = world.behaviour.historyBounds === 'inclusive' ? 1 : 0;
  const afterMs = after === undefined ? -Infinity : Date.parse(after) - slackMs;
  return {
    ...(before !== undefined && { beforeMs: Date.parse(before) + slackMs }),
    afterMs: Math.max(afterMs, retentionLimit(world)),
  };
}
