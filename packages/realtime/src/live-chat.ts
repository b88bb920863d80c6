import type { BadgeEvent } from './events/badge-event.ts';
import type { RoomEvent } from './events/room-event.ts';
import type { RoomStreamOptions, StreamOptions } from './live-chat-options.ts';

/**
 * Live chat of one user, over as many notification channels as it takes; usually one. Each stream is an iterator for
 * `for await`. It begins to listen when its first event is asked for, and ends when the loop is left, when its signal
 * fires, or when everything is closed.
 */
export interface LiveChat {
  /**
   * Follows a room.
   *
   * @param roomJid - JID of the room, such as `8f3c@conference.acme.orgspan.com`.
   * @param options - Where to begin, and what ends the stream.
   * @returns What happens in the room: nothing missing, nothing twice, in order. Throws a
   * {@link @genesys-chat/transport!NotFoundError | NotFoundError}, a
   * {@link @genesys-chat/transport!PermissionError | PermissionError} or a {@link SubscriptionRejectedError} when the
   * room is none of the user's, or is no longer.
   * @throws {@link ResumeTokenError} At once, when `after` is no resume token.
   */
  room(roomJid: string, options?: RoomStreamOptions): AsyncIterableIterator<RoomEvent>;
  /**
   * Follows the one-to-one with a user. The platform announces new messages of the other user only; what else
   * happens here is found within about a minute.
   *
   * @param userId - Id of the other user.
   * @param options - Where to begin, and what ends the stream.
   * @returns What happens in the one-to-one.
   * @throws {@link ResumeTokenError} At once, when `after` is no resume token.
   */
  oneOnOne(userId: string, options?: RoomStreamOptions): AsyncIterableIterator<RoomEvent>;
  /**
   * Follows the unread counts of all chats. A consumer that is busy gets the newest count of each. Counts cannot be
   * read, so those that change while the connection is lost come with their next change.
   *
   * @param options - What ends the stream.
   * @returns The counts that change.
   */
  badges(options?: StreamOptions): AsyncIterableIterator<BadgeEvent>;
  /** Ends all streams and their connections; later ones end at once. Nothing is left running. */
  close(): void;
}
