import { type ChatError } from '../errors/chat-error.ts';

/** One attempt that did not succeed. */
export interface Failure {
  readonly error: ChatError;
  /** Whether the platform may have carried the request out all the same. */
  readonly arrived: 'no' | 'maybe';
  /**
   * How a repeat has to be paced: as the platform says, with growing delays, at once on a fresh connection, or not
   * at all because it cannot help.
   */
  readonly pace: 'hint' | 'backoff' | 'fresh-connection' | 'never';
}
