import type { CallOptions, Clock } from '@genesys-chat/transport';

/** How to send a message, and the settings of each of its requests. */
export interface SendOptions extends CallOptions {
  /**
   * How often to send a message at most. It is sent again only after the conversation was looked at and the message was not there.
   *
   * @defaultValue 10
   */
  readonly maxSends?: number | undefined;
  /**
   * Longest text of one message, in characters as `length` counts them: a longer text becomes several messages, cut between paragraphs, lines or words where possible.
   *
   * @defaultValue never split
   */
  readonly splitAt?: number | undefined;
  /**
   * Where the waits between two looks at the conversation come from.
   *
   * @defaultValue the machine's clock
   */
  readonly clock?: Clock | undefined;
}
