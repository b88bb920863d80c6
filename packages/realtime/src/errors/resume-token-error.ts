import { ChatError } from '@genesys-chat/transport';

/** What was given as `after` is no resume token. */
export class ResumeTokenError extends ChatError {
  /** Always `resume_token_invalid`. */
  static readonly code = 'resume_token_invalid';
  /** Always `ResumeTokenError`. */
  override readonly name = 'ResumeTokenError';
  /** Always `resume_token_invalid`. */
  readonly code = 'resume_token_invalid';

  /** Makes the error. */
  constructor() {
    super(
      'The option after is no resume token. Pass the resumeToken of an event, or what resumeAfter() makes of a message.',
      {},
    );
  }
}
