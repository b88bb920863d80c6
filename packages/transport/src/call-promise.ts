import type { ExtendedResponse } from './extended-response.ts';

/** The promise of a call's answer, which also gives what came beside the answer. */
export class CallPromise<TBody> extends Promise<TBody> {
  /** Promises made from this one by `then` and the like are plain ones. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #response: Promise<ExtendedResponse<TBody>>;

  /**
   * Makes the promise of a call.
   *
   * @param response - The whole answer.
   * @param settle - Picks what the promise itself resolves to.
   */
  constructor(
    response: Promise<ExtendedResponse<TBody>>,
    settle: (response: ExtendedResponse<TBody>) => TBody = ({ body }) => body,
  ) {
    super((resolve, reject) => {
      response.then((whole) => resolve(settle(whole)), reject);
    });
    this.#response = response;
  }

  /**
   * Waits for the answer with what came beside it.
   *
   * @returns Status, headers, correlation id and text beside the body.
   *
   * @example
   * ```ts
   * const { body, correlationId } = await client.send(getChatsRoomOperation, input).withResponse();
   * ```
   */
  withResponse(): Promise<ExtendedResponse<TBody>> {
    // A failure is the business of the promise that is returned here; it must not count as unhandled on this one.
    this.catch(() => undefined);
    return this.#response;
  }
}
