import { fields, subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The platform refused the request as malformed (400, 413, 415 and other 4xx without a class of their own). */
export class BadRequestError extends ChatError {
  /** Always `bad_request`. */
  static readonly code = 'bad_request';
  /** Always `BadRequestError`. */
  override readonly name = 'BadRequestError';
  /** Always `bad_request`. */
  readonly code = 'bad_request';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(
      `${subject(context)} was refused as malformed (${context.status ?? 400}${fields(context)}). Mend the request; repeating it as it is cannot help.`,
      context,
    );
  }
}
