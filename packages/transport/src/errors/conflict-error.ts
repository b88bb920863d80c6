import { fields, subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The platform answered 409: the request contradicts the state that it met. */
export class ConflictError extends ChatError {
  /** Always `conflict`. */
  static readonly code = 'conflict';
  /** Always `ConflictError`. */
  override readonly name = 'ConflictError';
  /** Always `conflict`. */
  readonly code = 'conflict';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(
      `${subject(context)} met a conflicting state (409${fields(context)}). Read the current state, then decide again.`,
      context,
    );
  }
}
