import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The client was closed while the call was under way, or before. */
export class ClientClosedError extends ChatError {
  /** Always `client_closed`. */
  static readonly code = 'client_closed';
  /** Always `ClientClosedError`. */
  override readonly name = 'ClientClosedError';
  /** Always `client_closed`. */
  readonly code = 'client_closed';

  /**
   * Makes the error.
   *
   * @param context - What is known of the call.
   */
  constructor(context: ErrorContext) {
    super(`${subject(context)} ended because the client was closed. Make a new client.`, context);
  }
}
