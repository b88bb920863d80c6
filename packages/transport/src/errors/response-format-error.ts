import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The answer is not what an answer of the platform looks like: no JSON, broken JSON, or nothing at all. */
export class ResponseFormatError extends ChatError {
  /** Always `response_format`. */
  static readonly code = 'response_format';
  /** Always `ResponseFormatError`. */
  override readonly name = 'ResponseFormatError';
  /** Always `response_format`. */
  readonly code = 'response_format';

  /**
   * Makes the error.
   *
   * @param problem - What is wrong with the answer.
   * @param context - What is known of the call.
   */
  constructor(problem: string, context: ErrorContext) {
    super(
      `${subject(context)} got an answer that ${problem} (status ${context.status ?? 'unknown'}). Check the region, base URL and anything in between, such as a proxy.`,
      context,
    );
  }
}
