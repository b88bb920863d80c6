import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/**
 * The request may have been carried out or not: it was sent, no clear answer came, and sending it again could do it twice.
 *
 * `cause` holds what went wrong.
 */
export class AmbiguousResultError extends ChatError {
  /** Always `ambiguous_result`. */
  static readonly code = 'ambiguous_result';
  /** Always `AmbiguousResultError`. */
  override readonly name = 'AmbiguousResultError';
  /** Always `ambiguous_result`. */
  readonly code = 'ambiguous_result';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(
      `${subject(context)} may or may not have been carried out. Look at the platform before sending it again.`,
      context,
    );
  }
}
