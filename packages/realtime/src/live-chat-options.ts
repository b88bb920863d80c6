import type { Clock } from '@genesys-chat/transport';
import type { WebSocketConstructor } from './web-socket-like.ts';

/** What a {@link LiveChat} works with. */
export interface LiveChatOptions {
  /**
   * Opens sockets: a fake, or the class of the package `ws`.
   *
   * @defaultValue the global `WebSocket` of browsers, Deno, Bun and Node from 22 on
   */
  readonly webSocket?: WebSocketConstructor | undefined;
  /**
   * Where time comes from.
   *
   * @defaultValue the machine's clock
   */
  readonly clock?: Clock | undefined;
  /**
   * Where randomness comes from: a number from 0 up to, but without, 1. It spreads the attempts to reconnect.
   *
   * @defaultValue `Math.random`
   */
  readonly random?: (() => number) | undefined;
}

/** Settings of one stream. */
export interface StreamOptions {
  /** Ends the stream: its loop ends as if everything had been told. */
  readonly signal?: AbortSignal | undefined;
}

/** Settings of the stream of a room or a one-to-one. */
export interface RoomStreamOptions extends StreamOptions {
  /**
   * Where to begin: the `resumeToken` of an event, or what {@link resumeAfter} makes of a message or a moment. All
   * later messages come, then what happens live.
   *
   * @defaultValue now: the first message is one that was sent after the status became `live`
   */
  readonly after?: string | undefined;
}
