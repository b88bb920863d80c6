import type { LiveStatusEvent } from '../../events/live-status.ts';

/** Whether a topic is being listened to at the moment; how and why not. */
export type LinkState = { readonly isUp: true } | ({ readonly isUp: false } & Omit<LiveStatusEvent, 'type'>);

/** What is told about a topic. */
export interface TopicListener {
  /** Something happened. */
  onEvent(eventBody: unknown): void;
  /** Listening began, ended or stands differently. What happened in between was not heard. */
  onLink(state: LinkState): void;
  /** Listening is over for good. */
  onFailure(error: unknown): void;
}
