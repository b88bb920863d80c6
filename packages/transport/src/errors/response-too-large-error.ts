import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The answer is larger than the client accepts; reading it was stopped. */
export class ResponseTooLargeError extends ChatError {
  /** Always `response_too_large`. */
  static readonly code = 'response_too_large';
  /** Always `ResponseTooLargeError`. */
  override readonly name = 'ResponseTooLargeError';
  /** Always `response_too_large`. */
  readonly code = 'response_too_large';
  /** The most that the client accepts, in bytes. */
  readonly limitBytes: number;

  /**
   * Makes the error.
   *
   * @param limitBytes - The most that the client accepts, in bytes.
   * @param context - What is known of the call.
   */
  constructor(limitBytes: number, context: ErrorContext) {
    super(
      `${subject(context)} got an answer of more than ${limitBytes} bytes. Ask for less at once, or raise maxResponseBytes.`,
      context,
    );
    this.limitBytes = limitBytes;
  }
}
