import type { BadgeEvent } from './events/badge-event.ts';
import type { RoomEvent } from './events/room-event.ts';
import type { RoomStreamOptions, StreamOptions } from './live-chat-options.ts';

/**
 * Live chat of one user, over as many notification channels as it takes; usually one. Each stream is an iterator for
 * `for await`. It begins to listen when its first event is asked for, and ends when the loop is left, when its signal
 * fires, or when everything is closed.
 *
 * What may pass by itself or by a login never ends a stream: it becomes a status, whose `error` tells what it was. All
 * else is thrown by the loop:
 *
 * - {@link @genesys-chat/transport!NotFoundError | NotFoundError} or
 *   {@link @genesys-chat/transport!PermissionError | PermissionError}: the room or user is not there, or is none of the
 *   caller's, or is so no longer;
 * - {@link SubscriptionRejectedError}: the user may not listen;
 * - {@link TooManyTopicsError}: all channels of the user are full;
 * - {@link @genesys-chat/transport!InvalidRequestError | InvalidRequestError},
 *   {@link @genesys-chat/transport!BadRequestError | BadRequestError} or
 *   {@link @genesys-chat/transport!ConflictError | ConflictError}: a request is refused, before it is sent or by the
 *   platform, and repeating it cannot help;
 * - {@link @genesys-chat/transport!ResponseDriftError | ResponseDriftError} or
 *   {@link @genesys-chat/transport!ResponseTooLargeError | ResponseTooLargeError}: the client does not take the answer;
 * - {@link @genesys-chat/transport!HookError | HookError}: a hook of the client threw;
 * - {@link @genesys-chat/transport!ClientClosedError | ClientClosedError}: the client was closed.
 */
export interface LiveChat {
  /**
   * Follows a room.
   *
   * @param roomJid - JID of the room, such as `8f3c@conference.acme.orgspan.com`.
   * @param options - Where to begin, and what ends the stream.
   * @returns What happens in the room: nothing missing, nothing twice, in order. Its loop throws what {@link LiveChat}
   * lists.
   * @throws {@link ResumeTokenError} At once, when `after` is no resume token.
   */
  room(roomJid: string, options?: RoomStreamOptions): AsyncIterableIterator<RoomEvent>;
  /**
   * Follows the one-to-one with a user. The platform announces new messages of the other user only; what else
   * happens here is found within 60 seconds and 15 more for each room and one-to-one that is followed.
   *
   * @param userId - Id of the other user.
   * @param options - Where to begin, and what ends the stream.
   * @returns What happens in the one-to-one. Its loop throws what {@link LiveChat} lists.
   * @throws {@link ResumeTokenError} At once, when `after` is no resume token.
   */
  oneOnOne(userId: string, options?: RoomStreamOptions): AsyncIterableIterator<RoomEvent>;
  /**
   * Follows the unread counts of all chats. A consumer that is busy gets the newest count of each. Counts cannot be
   * read, so those that change while the connection is lost come with their next change.
   *
   * @param options - What ends the stream.
   * @returns The counts that change. Its loop throws what {@link LiveChat} lists.
   */
  badges(options?: StreamOptions): AsyncIterableIterator<BadgeEvent>;
  /** Ends all streams and their connections; later ones end at once. Nothing is left running. */
  close(): void;
}
