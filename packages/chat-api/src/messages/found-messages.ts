import type { ChatMessageResponse } from '@genesys-chat/models';

/** What reading many messages by id found. */
export interface FoundMessages {
  /** Messages in the order in which they were asked for, each once. */
  readonly messages: readonly ChatMessageResponse[];
  /** Ids for which there is no message, in the order in which they were asked for. */
  readonly missing: readonly string[];
}
