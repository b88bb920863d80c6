import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** A value was refused before anything was sent; `field` names it. */
export class InvalidRequestError extends ChatError {
  /** Always `invalid_request`. */
  static readonly code = 'invalid_request';
  /** Always `InvalidRequestError`. */
  override readonly name = 'InvalidRequestError';
  /** Always `invalid_request`. */
  readonly code = 'invalid_request';
  /** The value that was refused, such as `roomJid`, `query.limit` or `body.message`. */
  readonly field: string;

  /**
   * Makes the error.
   *
   * @param field - The value that was refused, such as `body.message`.
   * @param problem - What is wrong with it, such as `must not be empty`.
   * @param context - What is known of the call.
   */
  constructor(field: string, problem: string, context: ErrorContext = {}) {
    super(`${subject(context)} was not sent: ${field} ${problem}.`, context);
    this.field = field;
  }
}
