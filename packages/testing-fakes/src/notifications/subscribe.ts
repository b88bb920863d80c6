import type { ChannelTopic } from '@genesys-chat/models';
import type { Caller } from '../http/caller.ts';
import { PlatformError } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ChannelRecord } from '../store/records.ts';
import { nextUse } from './channels.ts';
import { type ResolvedTopic, resolveTopic } from './resolve-topic.ts';

/** How to subscribe. */
export interface SubscribeOptions {
  /** Whether the topics take the place of those the channel has. */
  readonly replace: boolean;
  /** Whether a topic that the caller may not have is left out instead of failing all. */
  readonly ignoreErrors: boolean;
}

/** Subscribes a channel to topics, which also prolongs its life. */
export function subscribe(
  world: World,
  channel: ChannelRecord,
  caller: Caller,
  ids: readonly string[],
  { replace, ignoreErrors }: SubscribeOptions,
): ChannelTopic[] {
  const { store, clock, behaviour } = world;
  const resolved = [...new Set(ids)].map((id) => resolveTopic(world, caller, id));
  const refused = resolved.find(({ refusal }) => refusal !== undefined);
  if (refused?.refusal && !ignoreErrors) throw refused.refusal;
  const added = resolved.flatMap(({ id, keys }) => keys.map((key) => ({ id, key })));
  const known = new Set(added.map(({ id }) => id));
  const kept = replace ? [] : channel.topics.filter(({ id }) => !known.has(id));
  const topics = [...kept, ...added];
  if (new Set(topics.map(({ id }) => id)).size > behaviour.maxTopics) throw tooMany(behaviour.maxTopics);
  store.collection('channels').set(channel.id, {
    ...channel,
    topics,
    expiresAt: clock.now() + behaviour.channelLifetimeMs,
    usedAt: nextUse(world),
  });
  return resolved.map((topic) => toChannelTopic(channel.id, topic));
}

/** Topics of a channel as the platform lists them. */
export function listTopics({ id: channelId, topics }: ChannelRecord): ChannelTopic[] {
  const ids = new Set(topics.map(({ id }) => id));
  return [...ids].map((id) => toChannelTopic(channelId, { id, keys: [] }));
}

function toChannelTopic(channelId: string, { id, refusal, missingPermissions }: ResolvedTopic): ChannelTopic {
  return {
    id,
    state: refusal ? 'Rejected' : 'Permitted',
    ...(refusal && { rejectionReason: refusal.message }),
    ...(missingPermissions && { missingPermissions: [...missingPermissions] }),
    selfUri: `/api/v2/notifications/channels/${channelId}/subscriptions`,
  };
}

function tooMany(maxTopics: number): PlatformError {
  return new PlatformError(
    400,
    'notification.subscription.too.many.subscriptions',
    `A channel has room for ${maxTopics} topics.`,
  );
}
