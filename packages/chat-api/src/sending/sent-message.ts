/** A message that is stored. */
export interface SentMessage {
  /** Id of the message; of the first one when the text was split. */
  readonly id: string;
  /** Ids of all messages that the text became, in their order. */
  readonly ids: readonly string[];
}
