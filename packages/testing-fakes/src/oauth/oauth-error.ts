import type { FakeBehaviour } from '../fake-behaviour.ts';

/** An error of the token endpoint, which words errors its own way. */
export class OAuthError extends Error {
  /** Always `OAuthError`. */
  override readonly name = 'OAuthError';
  /** OAuth's name of the error. */
  readonly error: string;

  constructor(error: string, description: string) {
    super(description);
    this.error = error;
  }

  /** Status of the answer. */
  statusIn({ invalidGrantStatus }: FakeBehaviour): number {
    return this.error === 'invalid_grant' ? invalidGrantStatus : 400;
  }

  /** The error document; the text under its older name, its standard one, or both. */
  toBody({ oauthErrorText }: FakeBehaviour): object {
    const { error, message } = this;
    return {
      error,
      ...(oauthErrorText !== 'error_description' && { description: message }),
      ...(oauthErrorText !== 'description' && { error_description: message }),
    };
  }
}
