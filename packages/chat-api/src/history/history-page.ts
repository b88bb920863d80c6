import type { ChatMessageResponse } from '@genesys-chat/models';

/** A part of a history, in the order of the walk. */
export interface HistoryPage {
  /** The messages, at least one. */
  readonly messages: readonly ChatMessageResponse[];
  /** Makes a later walk go on behind this page; a text to store, also over the end of the process. */
  readonly resumeToken: string;
}
