import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The rate limit is reached (429), and waiting for it would take longer than the call may last. */
export class RateLimitError extends ChatError {
  /** Always `rate_limited`. */
  static readonly code = 'rate_limited';
  /** Always `RateLimitError`. */
  override readonly name = 'RateLimitError';
  /** Always `rate_limited`. */
  readonly code = 'rate_limited';
  /** The limit that was reached, such as `token.rate.per.minute`, where the platform named it. */
  readonly limit: string | undefined;

  /**
   * Makes the error.
   *
   * @param limit - The limit that was reached, where it is known.
   * @param context - What is known of the call.
   */
  constructor(limit: string | undefined, context: ErrorContext) {
    const wait =
      context.retryAfterMs === undefined ? 'a minute' : `${Math.ceil(context.retryAfterMs / 1000)} s`;
    super(
      `${subject(context)} is over the rate limit${limit === undefined ? '' : ` ${limit}`}${context.status === 429 ? ' (429)' : ''}. Wait ${wait} before calling again.`,
      context,
    );
    this.limit = limit;
  }
}
