import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The time for one attempt or for the whole call ran out, or the platform answered 408. */
export class TimeoutError extends ChatError {
  /** Always `timeout`. */
  static readonly code = 'timeout';
  /** Always `TimeoutError`. */
  override readonly name = 'TimeoutError';
  /** Always `timeout`. */
  readonly code = 'timeout';
  /** The time that ran out, in milliseconds; `undefined` when the platform said so (408). */
  readonly timeoutMs: number | undefined;

  /**
   * Makes the error.
   *
   * @param timeoutMs - The time that ran out, in milliseconds.
   * @param context - What is known of the call.
   */
  constructor(timeoutMs: number | undefined, context: ErrorContext) {
    super(
      `${subject(context)} timed out${timeoutMs === undefined ? ' (408)' : ` after ${timeoutMs} ms`}. Try again, or allow more time with timeoutMs and deadlineMs.`,
      context,
    );
    this.timeoutMs = timeoutMs;
  }
}
