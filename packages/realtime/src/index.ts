/**
 * Genesys Cloud chat rooms as live streams of events.
 *
 * @packageDocumentation
 */
export { createLiveChat } from './create-live-chat.ts';
export { ResumeTokenError } from './errors/resume-token-error.ts';
export { SubscriptionRejectedError } from './errors/subscription-rejected-error.ts';
export { TooManyTopicsError } from './errors/too-many-topics-error.ts';
export type { BadgeCountEvent, BadgeEvent } from './events/badge-event.ts';
export type { LiveStatus, LiveStatusEvent, LiveStatusReason } from './events/live-status.ts';
export type {
  Resumable,
  RoomDeleteEvent,
  RoomEditEvent,
  RoomEvent,
  RoomMessageEvent,
  RoomReactionsEvent,
  RoomStatusEvent,
  RoomUnknownEvent,
} from './events/room-event.ts';
export type { LiveChat } from './live-chat.ts';
export type { LiveChatOptions, RoomStreamOptions, StreamOptions } from './live-chat-options.ts';
export { resumeAfter } from './resume-after.ts';
export type { WebSocketConstructor, WebSocketEventLike, WebSocketLike } from './web-socket-like.ts';
