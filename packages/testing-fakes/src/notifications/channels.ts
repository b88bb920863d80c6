import type { Caller } from '../http/caller.ts';
import { notFound } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ChannelRecord } from '../store/records.ts';

const idAlphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Opens a channel; one too many ends another of the same user and client. */
export function createChannel(world: World, caller: Caller): ChannelRecord {
  const { store, clock, random, behaviour } = world;
  const { token, clientId, userId } = caller.token;
  forgetLapsed(world);
  makeRoom(world, ownChannels(world, caller));
  const secret = Array.from({ length: 26 }, () => idAlphabet.charAt(random.below(idAlphabet.length)));
  const channel: ChannelRecord = {
    id: `streaming-${random.below(10)}-${secret.join('')}`,
    token,
    clientId,
    userId,
    expiresAt: clock.now() + behaviour.channelLifetimeMs,
    usedAt: nextUse(world),
    topics: [],
  };
  store.collection('channels').set(channel.id, channel);
  return channel;
}

/** Living channels of the caller's user and client. */
export function ownChannels(world: World, { token: { clientId, userId } }: Caller): ChannelRecord[] {
  return [...world.store.collection('channels').values()].filter(
    (channel) => channel.clientId === clientId && channel.userId === userId && isAlive(world, channel),
  );
}

/** Finds a channel of the caller's user and client. */
export function findOwnChannel(world: World, channelId: string, { token }: Caller): ChannelRecord {
  const channel = findChannel(world, channelId);
  if (channel?.clientId === token.clientId && channel.userId === token.userId) return channel;
  throw notFound('channel', channelId);
}

/** Finds a channel that has not lapsed. */
export function findChannel(world: World, channelId: string): ChannelRecord | undefined {
  const channel = world.store.collection('channels').get(channelId);
  return channel && isAlive(world, channel) ? channel : undefined;
}

/** When a channel lapses: at its own time, or with its token. Milliseconds since 1970. */
export function endOfChannel({ store }: World, { token, expiresAt }: ChannelRecord): number {
  const record = store.collection('tokens').get(token);
  if (!record || record.revoked === true) return -Infinity;
  return Math.min(expiresAt, record.expiresAt);
}

/** Notes that a channel is in use, which keeps it from being ended for a newer one. */
export function touchChannel(world: World, channel: ChannelRecord): void {
  world.store.collection('channels').set(channel.id, { ...channel, usedAt: nextUse(world) });
}

/** The next number of the count that tells which channel was used last. */
export function nextUse({ store }: World): number {
  let last = 0;
  for (const { usedAt } of store.collection('channels').values()) last = Math.max(last, usedAt);
  return last + 1;
}

function isAlive(world: World, channel: ChannelRecord): boolean {
  return endOfChannel(world, channel) > world.clock.now();
}

function forgetLapsed(world: World): void {
  const channels = world.store.collection('channels');
  for (const channel of channels.values()) if (!isAlive(world, channel)) channels.delete(channel.id);
}

function makeRoom(world: World, channels: readonly ChannelRecord[]): void {
  const connected = ({ id }: ChannelRecord): number => Number(world.isConnected(id));
  const leastWanted = [...channels].sort(
    (one, other) => connected(one) - connected(other) || one.usedAt - other.usedAt,
  );
  const surplus = Math.max(0, channels.length + 1 - world.behaviour.maxChannels);
  for (const { id } of leastWanted.slice(0, surplus)) {
    world.store.collection('channels').delete(id);
    world.dropChannel(id);
  }
}
