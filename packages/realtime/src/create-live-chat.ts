import { ConfigurationError, plainSender, type Sender, systemClock } from '@genesys-chat/transport';
import { BadgeTopic } from './internal/connection/badge-topic.ts';
import { ChannelPool } from './internal/connection/channel-pool.ts';
import type { Conversation } from './internal/history/conversation.ts';
import { oneOnOneConversation } from './internal/history/one-on-one-conversation.ts';
import { roomConversation } from './internal/history/room-conversation.ts';
import { BadgeSignals } from './internal/stream/badge-signals.ts';
import { ConversationSignals } from './internal/stream/conversation-signals.ts';
import { followBadges } from './internal/stream/follow-badges.ts';
import { followConversation } from './internal/stream/follow-conversation.ts';
import { Patrol } from './internal/stream/patrol.ts';
import { toIterator } from './internal/stream/to-iterator.ts';
import type { LiveChat } from './live-chat.ts';
import type { LiveChatOptions, RoomStreamOptions } from './live-chat-options.ts';
import type { RoomEvent } from './events/room-event.ts';

/**
 * Makes the live chat of a user. Nothing is sent and nothing runs until a stream is read.
 *
 * @param client - Sends the requests, with an access token of the user.
 * @param options - What to work with.
 * @returns The live chat; `close()` it when it is no longer needed.
 * @throws {@link @genesys-chat/transport!ConfigurationError | ConfigurationError} When there is no `WebSocket` here
 * and none was given.
 *
 * @example
 * ```ts
 * const live = createLiveChat(client);
 * for await (const event of live.room(roomJid)) {
 *   if (event.type === 'message') console.log(event.message.body);
 * }
 * ```
 */
export function createLiveChat(client: Sender, options: LiveChatOptions = {}): LiveChat {
  const { webSocket = globalThis.WebSocket, clock = systemClock, random = Math.random } = options;
  if (webSocket === undefined) {
    throw new ConfigurationError('webSocket', 'is needed here: pass the class of the package ws');
  }
  const closing = new AbortController();
  const sender = plainSender(client);
  const pool = new ChannelPool({ client: sender, webSocket, clock, random });
  const badges = new BadgeTopic(sender, pool);
  const patrol = new Patrol(clock);

  const follow = (
    conversation: Conversation,
    { after, signal: outer }: RoomStreamOptions = {},
  ): AsyncIterableIterator<RoomEvent> =>
    toIterator([outer, closing.signal], (signal) => {
      const signals = new ConversationSignals(clock, conversation.hasBareTopic);
      return followConversation({ conversation, signals, patrol, after, random, signal });
    });

  return {
    room: (roomJid, settings) => follow(roomConversation(sender, pool, roomJid), settings),
    oneOnOne: (userId, settings) => follow(oneOnOneConversation(sender, badges, userId), settings),
    badges: ({ signal: outer } = {}) =>
      toIterator([outer, closing.signal], (signal) =>
        followBadges({ badges, signals: new BadgeSignals(clock), random, signal }),
      ),
    close: () => closing.abort(),
  };
}
