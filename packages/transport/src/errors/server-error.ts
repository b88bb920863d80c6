import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The platform answered 5xx: the fault is on its side. */
export class ServerError extends ChatError {
  /** Always `server_error`. */
  static readonly code = 'server_error';
  /** Always `ServerError`. */
  override readonly name = 'ServerError';
  /** Always `server_error`. */
  readonly code = 'server_error';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(
      `${subject(context)} failed on the platform (${context.status ?? 500}) after ${context.attempts ?? 1} attempt(s). Try again later; give Genesys support the correlation id ${context.correlationId ?? '(none)'}.`,
      context,
    );
  }
}
