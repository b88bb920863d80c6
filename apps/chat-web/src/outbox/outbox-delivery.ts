import type { ChatMessageResponse } from '@genesys-chat/models';
import type { OutboxEntry } from './outbox-entry.ts';

/** A message that the platform has. */
export interface SentMessage {
  readonly id: string;
  /** `undefined` where it could not be read back. */
  readonly message: ChatMessageResponse | undefined;
}

/** How the outbox reaches the platform. */
export interface OutboxDelivery {
  /** Sends once; the promise settles when it is certain, or cannot become certain, that it arrived. */
  send(entry: OutboxEntry): Promise<SentMessage>;
  /** Messages that say the same already and could be taken for it, by their ids. */
  twinsOf(entry: OutboxEntry): readonly string[];
  /**
   * Finds a message that an attempt with unknown end may have left.
   *
   * @param isDelivered - Whether a message is what another entry has become.
   */
  findSent(
    entry: OutboxEntry,
    isDelivered: (messageId: string) => boolean,
  ): Promise<ChatMessageResponse | undefined>;
  /** Whether there is a network; without one everything waits instead of failing. */
  isOnline(): boolean;
  /** Code of an error, to say what to do. */
  codeOf(error: unknown): string;
}
