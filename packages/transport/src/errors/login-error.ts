import { ChatError, type ErrorContext } from './chat-error.ts';

/** Logging in, or renewing the login, failed. */
export class LoginError extends ChatError {
  /** Always `login_failed`. */
  static readonly code = 'login_failed';
  /** Always `LoginError`. */
  override readonly name = 'LoginError';
  /** Always `login_failed`. */
  readonly code = 'login_failed';
  /** Code of the failure as OAuth names it, such as `invalid_grant`, or one of ours, such as `state_mismatch`. */
  readonly reason: string;

  /**
   * Makes the error.
   *
   * @param reason - Code of the failure, such as `invalid_client`.
   * @param advice - What to do next.
   * @param context - What is known of the call.
   */
  constructor(reason: string, advice: string, context: ErrorContext = {}) {
    super(`Logging in failed (${reason}). ${advice}`, context);
    this.reason = reason;
  }
}
