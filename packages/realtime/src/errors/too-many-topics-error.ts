import { ChatError } from '@genesys-chat/transport';

/** There is no place for one more stream: all channels that the platform allows a user are full. */
export class TooManyTopicsError extends ChatError {
  /** Always `too_many_topics`. */
  static readonly code = 'too_many_topics';
  /** Always `TooManyTopicsError`. */
  override readonly name = 'TooManyTopicsError';
  /** Always `too_many_topics`. */
  readonly code = 'too_many_topics';

  /**
   * Makes the error.
   *
   * @param limit - How many different rooms a `LiveChat` can follow, badges counting as one.
   */
  constructor(limit: number) {
    super(`${limit} topics are followed already, and the platform allows no more. End a stream first.`, {});
  }
}
