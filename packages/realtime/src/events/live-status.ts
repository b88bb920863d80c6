import type { ChatError } from '@genesys-chat/transport';

/**
 * How a live stream stands:
 *
 * - `connecting`: for the first time;
 * - `live`: connected and caught up, so that whatever happens from now on is told at once;
 * - `reconnecting`: the connection was lost and is being renewed; what happens meanwhile is told afterwards;
 * - `offline`: several attempts to reconnect have failed; they go on, at most 25 seconds apart;
 * - `signed-out`: the access token is refused; attempts go on, and succeed once the client has a valid one.
 */
export type LiveStatus = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'signed-out';

/**
 * What led to a status:
 *
 * - `socket_closed`: the socket ended;
 * - `socket_failed`: the socket did not open;
 * - `socket_closing`: the platform said that it was about to close the socket;
 * - `heartbeat_missed`: nothing was heard for 35 seconds: a half-open socket, or the machine slept;
 * - `channel_gone`: the channel had expired, or had made room for another one of the same user and app;
 * - `token_revoked`: the access token was revoked;
 * - `request_failed`: a request failed in a way that may pass.
 */
export type LiveStatusReason =
  | 'socket_closed'
  | 'socket_failed'
  | 'socket_closing'
  | 'heartbeat_missed'
  | 'channel_gone'
  | 'token_revoked'
  | 'request_failed';

/** The stream stands differently from before. */
export interface LiveStatusEvent {
  /** Always `status`. */
  readonly type: 'status';
  /** How the stream stands now. */
  readonly status: LiveStatus;
  /** What led to it; absent for `connecting` and `live`. */
  readonly reason?: LiveStatusReason;
  /**
   * The request that failed, for a log or a page that shows why; absent when no request did. Neither a token nor
   * message text is in what it prints.
   */
  readonly error?: ChatError;
}
