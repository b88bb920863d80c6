import type { ChatMessageResponse, HistoryQuery } from '@genesys-chat/models';
import type { CallOptions } from '@genesys-chat/transport';
import type { TopicListener } from '../connection/topic-listener.ts';

/** What a stream needs of a room or a one-to-one. */
export interface Conversation {
  /** Whether each sign of life means reading the whole window again, because the topic tells no details. */
  readonly hasBareTopic: boolean;
  /** Begins to listen to its topic. Returns what ends that. */
  listen(listener: TopicListener, options: CallOptions): Promise<() => void>;
  /** Reads a page of its history, in whichever order the platform gives it. */
  readPage(query: HistoryQuery, options: CallOptions): Promise<readonly ChatMessageResponse[]>;
  /** Reads messages by their ids; those that are gone are left out. */
  readMessages(ids: readonly string[], options: CallOptions): Promise<readonly ChatMessageResponse[]>;
}
