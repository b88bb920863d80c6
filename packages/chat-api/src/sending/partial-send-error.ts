import { ChatError } from '@genesys-chat/transport';

/** What is known of a text that was sent in part; see {@link PartialSendError}. */
export interface PartialSendFacts {
  /** Name of the operation, such as `postChatsRoomMessages`. */
  readonly operation: string;
  /** Ids of the messages that are stored. */
  readonly sentIds: readonly string[];
  /** How many messages the text was split into. */
  readonly partCount: number;
  /** What went wrong with the next one. */
  readonly cause: unknown;
}

/** A text was split, and only its first parts are stored; `cause` tells why the next one is not. */
export class PartialSendError extends ChatError {
  /** Always `partial_send`. */
  static readonly code = 'partial_send';
  /** Always `PartialSendError`. */
  override readonly name = 'PartialSendError';
  /** Always `partial_send`. */
  readonly code = 'partial_send';
  /** Ids of the messages that are stored. */
  readonly sentIds: readonly string[];
  /** How many messages the text was split into. */
  readonly partCount: number;

  /**
   * Makes the error.
   *
   * @param facts - What is known.
   */
  constructor({ operation, sentIds, partCount, cause }: PartialSendFacts) {
    super(
      `${operation} stored ${sentIds.length} of ${partCount} parts of the text. Send the rest, or delete the messages in sentIds and send all again.`,
      { operation, cause },
    );
    this.sentIds = sentIds;
    this.partCount = partCount;
  }
}
