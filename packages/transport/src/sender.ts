import type { Operation, OperationInput, OperationOutput } from '@genesys-chat/models';

/** Settings of one call; each replaces the client's own. */
export interface CallOptions {
  /** Ends the call wherever it is: waiting, sending or reading. The promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Time for one attempt, from sending to the last byte of the body, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /**
   * Time for the whole call, waits and repeats included, in milliseconds. One that is given here or to the client also
   * bounds the wait for the client's own rate limit.
   */
  readonly deadlineMs?: number | undefined;
  /** Headers to add to the request; `Authorization` and `Host` cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Place in the queue when the rate limit makes calls wait. Background calls leave the last tenth of the limit to
   * interactive ones; when these have to wait all the same, one in five places goes to a background call.
   *
   * @defaultValue `'interactive'`
   */
  readonly priority?: 'interactive' | 'background' | undefined;
}

/** Anything that can carry an operation to the platform; an `ApiClient` is one. */
export interface Sender {
  /**
   * Calls an operation.
   *
   * @param operation - The operation, from the table in `@genesys-chat/models`.
   * @param input - Path values, query parameters and body, as far as the operation takes them.
   * @param options - Settings of this call.
   * @returns The checked answer, or `undefined` for an operation that answers without a body.
   */
  send<TOperation extends Operation>(
    operation: TOperation,
    input: OperationInput<TOperation>,
    options?: CallOptions,
  ): Promise<OperationOutput<TOperation>>;
}
