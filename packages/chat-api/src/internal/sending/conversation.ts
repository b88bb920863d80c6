import type { ChatSendMessageResponse, SendMessageBody } from '@genesys-chat/models';
import type { CallOptions } from '@genesys-chat/transport';
import type { HistoryWalk } from '../../history/history-walk.ts';
import type { HistoryWalkOptions } from '../../history/history-walk-options.ts';

/** Where a message is sent to. */
export interface Conversation {
  /** Room JID or user id. */
  readonly id: string;
  /** Operation that posts, for errors. */
  readonly operation: string;
  /** Posts a message. */
  readonly post: (body: SendMessageBody, options: CallOptions) => Promise<ChatSendMessageResponse>;
  /** Walks the messages. */
  readonly walk: (options: HistoryWalkOptions) => HistoryWalk;
}
