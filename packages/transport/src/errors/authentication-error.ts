import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** There is no valid access token: none was given, the function that gives it failed, or the platform answered 401. */
export class AuthenticationError extends ChatError {
  /** Always `authentication_failed`. */
  static readonly code = 'authentication_failed';
  /** Always `AuthenticationError`. */
  override readonly name = 'AuthenticationError';
  /** Always `authentication_failed`. */
  readonly code = 'authentication_failed';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(
      context.status === undefined
        ? `${subject(context)} has no access token${whatToDo(context)}`
        : `${subject(context)} was refused: the access token is not valid (any more). Log in again.`,
      context,
    );
  }
}

function whatToDo(context: ErrorContext): string {
  return 'cause' in context
    ? ': the function that gives it failed. The cause says why.'
    : '. Give the client one, or log in first.';
}
