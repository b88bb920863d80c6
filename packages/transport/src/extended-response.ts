/** An answer with what came beside it; the first four fields are named as in the official SDK. */
export interface ExtendedResponse<TBody> {
  /** Status of the answer. */
  readonly status: number;
  /** Headers of the answer, names in lower case; in a browser, only those that the platform exposes. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the call gives; `undefined` for an operation that answers without a body. */
  readonly body: TBody;
  /** The answer as it came. */
  readonly text: string;
  /** Correlation id, which Genesys support asks for. */
  readonly correlationId: string | undefined;
  /** How many requests the call took. */
  readonly attempts: number;
}
