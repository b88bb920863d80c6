import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The platform, or something in between, answered with a redirect, which is never followed. */
export class RedirectError extends ChatError {
  /** Always `redirect_refused`. */
  static readonly code = 'redirect_refused';
  /** Always `RedirectError`. */
  override readonly name = 'RedirectError';
  /** Always `redirect_refused`. */
  readonly code = 'redirect_refused';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(
      `${subject(context)} was redirected (${context.status ?? 'status hidden'}), which is not followed. Check the region, base URL or gateway.`,
      context,
    );
  }
}
