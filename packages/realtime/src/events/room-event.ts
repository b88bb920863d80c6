import type { ChatMessageResponse, CollaborateChatMessage } from '@genesys-chat/models';
import type { LiveStatusEvent } from './live-status.ts';

/** What every event of a room carries. */
export interface Resumable {
  /**
   * Where the stream stands once this event has been dealt with. Keep the newest, and hand it to a later stream as
   * `after`: that one goes on where this one stopped.
   */
  readonly resumeToken: string;
}

/** A message was sent. Each message comes once, in the order of sending. */
export interface RoomMessageEvent extends Resumable {
  /** Always `message`. */
  readonly type: 'message';
  /** The message. */
  readonly message: ChatMessageResponse;
}

/** A message has changed, other than in its reactions. Several changes in quick succession may come as one. */
export interface RoomEditEvent extends Resumable {
  /** Always `edit`. */
  readonly type: 'edit';
  /** The message as it is now; show it in place of the one with the same id. */
  readonly message: ChatMessageResponse;
}

/** A message was deleted. */
export interface RoomDeleteEvent extends Resumable {
  /** Always `delete`. */
  readonly type: 'delete';
  /** Id of the message. */
  readonly messageId: string;
}

/** The reactions to a message have changed. */
export interface RoomReactionsEvent extends Resumable {
  /** Always `reactions`. */
  readonly type: 'reactions';
  /** Id of the message. */
  readonly messageId: string;
  /** The message as it is now, with all its reactions. */
  readonly message: ChatMessageResponse;
}

/** Something happened to a message that this version has no name for. */
export interface RoomUnknownEvent extends Resumable {
  /** Always `unknown`. */
  readonly type: 'unknown';
  /** What the platform calls it; `undefined` when it does not say. */
  readonly actionType: string | undefined;
  /** The event as it came. */
  readonly body: CollaborateChatMessage;
}

/** The stream of a room stands differently from before. */
export interface RoomStatusEvent extends LiveStatusEvent {
  /** As of the other events; absent until the history was read for the first time. */
  readonly resumeToken?: string;
}

/** What happens in a room or a one-to-one; told apart by `type`. */
export type RoomEvent =
  | RoomMessageEvent
  | RoomEditEvent
  | RoomDeleteEvent
  | RoomReactionsEvent
  | RoomUnknownEvent
  | RoomStatusEvent;
