import type { CallOptions } from '@genesys-chat/transport';

/** How to walk a history, and the settings of each of its requests. */
export interface HistoryWalkOptions extends CallOptions {
  /**
   * Which way to walk.
   *
   * @defaultValue `'backwards'`
   */
  readonly direction?: 'backwards' | 'forwards' | undefined;
  /**
   * Where to start, as a `Date` or as text such as `2026-01-31T09:30:00.000Z`. A message of exactly that moment belongs to the walk.
   *
   * @defaultValue backwards from now, forwards from the first message
   */
  readonly from?: Date | string | undefined;
  /**
   * Where to stop, written as `from` is. A message of exactly that moment belongs to the walk.
   *
   * @defaultValue where the history ends
   */
  readonly until?: Date | string | undefined;
  /**
   * How many messages to hand out at most.
   *
   * @defaultValue all
   */
  readonly maxMessages?: number | undefined;
  /**
   * How many messages to ask for at once, 1 to 1,000. The platform may return fewer, and the walk may ask for more when very many messages share a moment.
   *
   * @defaultValue 100
   */
  readonly pageSize?: number | undefined;
  /** Goes on where another walk of the same conversation was: its `resumeToken`. Replaces `direction` and `from`. */
  readonly resume?: string | undefined;
}
