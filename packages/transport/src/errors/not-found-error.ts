import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The platform answered 404: there is no such thing, or the caller may not know of it. */
export class NotFoundError extends ChatError {
  /** Always `not_found`. */
  static readonly code = 'not_found';
  /** Always `NotFoundError`. */
  override readonly name = 'NotFoundError';
  /** Always `not_found`. */
  readonly code = 'not_found';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(
      `${subject(context)} found nothing (404). Check the ids in the call, and that they belong to this region and organisation.`,
      context,
    );
  }
}
