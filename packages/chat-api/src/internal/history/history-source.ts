import type { HistoryQuery } from '@genesys-chat/models';
import type { CallOptions } from '@genesys-chat/transport';

/** A history that can be read page by page. */
export interface HistorySource {
  /** Names the conversation in resume tokens, such as `room:<JID>`. */
  readonly key: string;
  /** Operation that reads a page, for errors. */
  readonly operation: string;
  /** Whether a 404 behind the first page only says that nothing is left. */
  readonly endsWithNotFound: boolean;
  /** Reads a page. */
  readonly read: (query: HistoryQuery, options: CallOptions) => Promise<unknown>;
}
