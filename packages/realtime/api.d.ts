// The public surface of this package, made from what is built. A change here is a change for its users.
// After one that is meant: pnpm turbo run write

// @genesys-chat/realtime

import { ChatError, Clock, Sender } from "@genesys-chat/transport";
import { ChatMessageResponse, CollaborateChatMessage } from "@genesys-chat/models";
type LiveStatus = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'signed-out';
type LiveStatusReason = 'socket_closed' | 'socket_failed' | 'socket_closing' | 'heartbeat_missed' | 'channel_gone' | 'token_revoked' | 'request_failed';
interface LiveStatusEvent {
  readonly type: 'status';
  readonly status: LiveStatus;
  readonly reason?: LiveStatusReason;
  readonly error?: ChatError;
}
interface BadgeCountEvent { readonly type: 'badge'; readonly jid: string; readonly unreadCount: number; }
type BadgeEvent = BadgeCountEvent | LiveStatusEvent;
interface Resumable { readonly resumeToken: string; }
interface RoomMessageEvent extends Resumable {
  readonly type: 'message';
  readonly message: ChatMessageResponse;
}
interface RoomEditEvent extends Resumable { readonly type: 'edit'; readonly message: ChatMessageResponse; }
interface RoomDeleteEvent extends Resumable { readonly type: 'delete'; readonly messageId: string; }
interface RoomReactionsEvent extends Resumable {
  readonly type: 'reactions';
  readonly messageId: string;
  readonly message: ChatMessageResponse;
}
interface RoomUnknownEvent extends Resumable {
  readonly type: 'unknown';
  readonly actionType: string | undefined;
  readonly body: CollaborateChatMessage;
}
interface RoomStatusEvent extends LiveStatusEvent { readonly resumeToken?: string; }
type RoomEvent = RoomMessageEvent | RoomEditEvent | RoomDeleteEvent | RoomReactionsEvent | RoomUnknownEvent | RoomStatusEvent;
interface WebSocketEventLike { readonly data?: unknown; }
interface WebSocketLike {
  send(data: string): void;
  close(code?: number): void;
  addEventListener(type: 'open', listener: (event: WebSocketEventLike) => void): void;
  addEventListener(type: 'message', listener: (event: WebSocketEventLike) => void): void;
  addEventListener(type: 'close', listener: (event: WebSocketEventLike) => void): void;
  addEventListener(type: 'error', listener: (event: WebSocketEventLike) => void): void;
}
type WebSocketConstructor = new (url: string) => WebSocketLike;
interface LiveChatOptions {
  readonly webSocket?: WebSocketConstructor | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
}
interface StreamOptions { readonly signal?: AbortSignal | undefined; }
interface RoomStreamOptions extends StreamOptions { readonly after?: string | undefined; }
interface LiveChat {
  room(roomJid: string, options?: RoomStreamOptions): AsyncIterableIterator<RoomEvent>;
  oneOnOne(userId: string, options?: RoomStreamOptions): AsyncIterableIterator<RoomEvent>;
  badges(options?: StreamOptions): AsyncIterableIterator<BadgeEvent>;
  close(): void;
}
export declare function createLiveChat(client: Sender, options?: LiveChatOptions): LiveChat;
export declare class ResumeTokenError extends ChatError {
  static readonly code = "resume_token_invalid";
  readonly name = "ResumeTokenError";
  readonly code = "resume_token_invalid";
  constructor();
}
export declare class SubscriptionRejectedError extends ChatError {
  static readonly code = "subscription_rejected";
  readonly name = "SubscriptionRejectedError";
  readonly code = "subscription_rejected";
  readonly topic: string;
  readonly missingPermissions: readonly string[];
  constructor(topic: string, missingPermissions: readonly string[]);
}
export declare class TooManyTopicsError extends ChatError {
  static readonly code = "too_many_topics";
  readonly name = "TooManyTopicsError";
  readonly code = "too_many_topics";
  constructor(limit: number);
}
export declare function resumeAfter(point: ChatMessageResponse | Date): string;
export type {
  BadgeCountEvent,
  BadgeEvent,
  LiveChat,
  LiveChatOptions,
  LiveStatus,
  LiveStatusEvent,
  LiveStatusReason,
  Resumable,
  RoomDeleteEvent,
  RoomEditEvent,
  RoomEvent,
  RoomMessageEvent,
  RoomReactionsEvent,
  RoomStatusEvent,
  RoomStreamOptions,
  RoomUnknownEvent,
  StreamOptions,
  WebSocketConstructor,
  WebSocketEventLike,
  WebSocketLike
};
