import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** No answer arrived, or it broke off: name resolution, connection or transmission failed. */
export class NetworkError extends ChatError {
  /** Always `network_error`. */
  static readonly code = 'network_error';
  /** Always `NetworkError`. */
  override readonly name = 'NetworkError';
  /** Always `network_error`. */
  readonly code = 'network_error';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(
      `${subject(context)} got no complete answer from the network after ${context.attempts ?? 1} attempt(s). Check the connection, proxy and region; in a browser, also that the origin is allowed.`,
      context,
    );
  }
}
