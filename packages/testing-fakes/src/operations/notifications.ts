import {
  type AvailableTopic,
  type Channel,
  deleteNotificationsChannelSubscriptionsOperation,
  getNotificationsAvailabletopicsOperation,
  getNotificationsChannelSubscriptionsOperation,
  getNotificationsChannelsOperation,
  headNotificationsChannelOperation,
  postNotificationsChannelSubscriptionsOperation,
  postNotificationsChannelsOperation,
  putNotificationsChannelSubscriptionsOperation,
} from '@genesys-chat/models';
import { dateTime } from '../chat/chat-message.ts';
import { type Call, type Route, serve } from '../http/serve.ts';
import type { World } from '../internal/world.ts';
import { createChannel, endOfChannel, findOwnChannel, ownChannels } from '../notifications/channels.ts';
import { chatTopics } from '../notifications/chat-topics.ts';
import { listTopics, subscribe } from '../notifications/subscribe.ts';
import type { ChannelRecord } from '../store/records.ts';

/** Notification channels and their topics. */
export const notificationRoutes: readonly Route[] = [
  serve(postNotificationsChannelsOperation, ({ caller, world }) =>
    toChannel(world, createChannel(world, caller)),
  ),
  serve(getNotificationsChannelsOperation, ({ query: { includechannels }, caller, world }) => {
    const channels = ownChannels(world, caller);
    const ofToken = channels.filter(({ token }) => token === caller.token.token);
    const listed = includechannels === 'oauthclient' ? channels : ofToken;
    return { entities: listed.map((channel) => toChannel(world, channel)) };
  }),
  serve(headNotificationsChannelOperation, ({ path: { channelId }, caller, world }) => {
    findOwnChannel(world, channelId, caller);
  }),
  serve(getNotificationsChannelSubscriptionsOperation, ({ path: { channelId }, caller, world }) => ({
    entities: listTopics(findOwnChannel(world, channelId, caller)),
  })),
  serve(postNotificationsChannelSubscriptionsOperation, (call) => addTopics(call, false)),
  serve(putNotificationsChannelSubscriptionsOperation, (call) => addTopics(call, true)),
  serve(deleteNotificationsChannelSubscriptionsOperation, ({ path: { channelId }, caller, world }) => {
    const channel = findOwnChannel(world, channelId, caller);
    world.store.collection('channels').set(channelId, { ...channel, topics: [] });
  }),
  serve(getNotificationsAvailabletopicsOperation, ({ query: { expand = [] } }) => ({
    entities: chatTopics.map((topic) => withExpansions(topic, expand)),
  })),
];

function addTopics(
  {
    path: { channelId },
    query: { ignoreErrors = false },
    body,
    caller,
    world,
  }: Call<
    | typeof postNotificationsChannelSubscriptionsOperation
    | typeof putNotificationsChannelSubscriptionsOperation
  >,
  replace: boolean,
): { entities: ReturnType<typeof subscribe> } {
  const channel = findOwnChannel(world, channelId, caller);
  const ids = body.map(({ id }) => id);
  return { entities: subscribe(world, channel, caller, ids, { replace, ignoreErrors }) };
}

function toChannel(world: World, channel: ChannelRecord): Channel {
  return {
    connectUri: `${world.origin.replace(/^http/, 'ws')}/channels/${channel.id}`,
    id: channel.id,
    expires: dateTime(endOfChannel(world, channel)),
  };
}

/** A topic with its id and what was asked for. */
function withExpansions({ id, ...details }: AvailableTopic, expand: readonly string[]): AvailableTopic {
  const shown = Object.entries(details).filter(([name]) => expand.includes(name));
  return { ...(id !== undefined && { id }), ...Object.fromEntries(shown) };
}
