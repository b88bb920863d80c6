import { AmbiguousResultError, type ChatError } from '@genesys-chat/transport';

/** What is known of a message that may or may not be stored; see {@link AmbiguousSendError}. */
export interface AmbiguousSendFacts {
  /** Name of the operation, such as `postChatsRoomMessages`. */
  readonly operation: string;
  /** Room JID or user id that the message was sent to. */
  readonly conversation: string;
  /** When it was sent first, by this machine's clock. */
  readonly firstSentAt: Date;
  /** How often it was sent. */
  readonly sends: number;
  /** Ids of stored messages that may be it: own ones with the same text in the same thread. */
  readonly candidateIds: readonly string[];
  /** Why the conversation could not be looked at; `undefined` when it could. */
  readonly lookError?: unknown;
  /** What went wrong with the message. */
  readonly cause: unknown;
}

/**
 * A message may or may not be stored, and looking at the conversation could not settle it: the look failed, or it
 * found messages that may be this one or another one with the same text. Look before sending it again.
 *
 * It is an `AmbiguousResultError` in name and code; `isInstance` tells it from another one. `cause` holds what went
 * wrong.
 */
export class AmbiguousSendError extends AmbiguousResultError {
  /**
   * Whether a value is an error of this class, also when another copy of the package made it.
   *
   * @param error - Any value, such as what a `catch` received.
   * @returns `true` for an error of this class, `false` for any other `AmbiguousResultError`.
   *
   * @example
   * ```ts
   * if (AmbiguousSendError.isInstance(error)) console.log(error.candidateIds);
   * ```
   */
  static override isInstance<TError extends ChatError>(
    this: (abstract new (...values: never[]) => TError) & { readonly code?: string },
    error: unknown,
  ): error is TError {
    return AmbiguousResultError.isInstance(error) && 'candidateIds' in error;
  }

  /** Room JID or user id that the message was sent to. */
  readonly conversation: string;
  /** When it was sent first, by this machine's clock. */
  readonly firstSentAt: Date;
  /** How often it was sent. */
  readonly sends: number;
  /** Ids of stored messages that may be it: own ones with the same text in the same thread. */
  readonly candidateIds: readonly string[];
  /** Why the conversation could not be looked at; `undefined` when it could. */
  readonly lookError: unknown;

  /**
   * Makes the error.
   *
   * @param facts - What is known.
   */
  constructor(facts: AmbiguousSendFacts) {
    const { operation, conversation, firstSentAt, sends, candidateIds, lookError, cause } = facts;
    super({ operation, attempts: sends, cause });
    this.conversation = conversation;
    this.firstSentAt = firstSentAt;
    this.sends = sends;
    this.candidateIds = candidateIds;
    this.lookError = lookError;
  }

  /**
   * The error for a log.
   *
   * @returns A plain object with ids and times, without message text or token.
   */
  override toJSON(): Readonly<Record<string, unknown>> {
    const { conversation, firstSentAt, sends, candidateIds } = this;
    return { ...super.toJSON(), conversation, firstSentAt, sends, candidateIds };
  }
}
