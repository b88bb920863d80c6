/** An error of the token endpoint, which words errors its own way. */
export class OAuthError extends Error {
  /** Always `OAuthError`. */
  override readonly name = 'OAuthError';
  /** OAuth's name of the error. */
  readonly error: string;
  readonly status: number;

  constructor(error: string, description: string, status = 400) {
    super(description);
    this.error = error;
    this.status = status;
  }

  /** The error document; the text under its older and its standard name. */
  toBody(): object {
    const { error, message } = this;
    return { error, description: message, error_description: message };
  }
}
