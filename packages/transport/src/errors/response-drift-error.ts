import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The answer does not match its description. Only with `validation: 'strict'`; otherwise drift is reported and the answer returned. */
export class ResponseDriftError extends ChatError {
  /** Always `response_drift`. */
  static readonly code = 'response_drift';
  /** Always `ResponseDriftError`. */
  override readonly name = 'ResponseDriftError';
  /** Always `response_drift`. */
  readonly code = 'response_drift';
  /** Where and how the answer differs, such as `entities.0.id: expected string`. */
  readonly issues: readonly string[];

  /**
   * Makes the error.
   *
   * @param issues - Where and how the answer differs.
   * @param context - What is known of the call.
   */
  constructor(issues: readonly string[], context: ErrorContext) {
    super(
      `${subject(context)} got an answer that differs from its description: ${issues.slice(0, 3).join('; ')}. Update the packages, or use validation: 'report'.`,
      context,
    );
    this.issues = issues;
  }
}
