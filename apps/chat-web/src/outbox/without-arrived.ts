import type { ChatMessageResponse } from '@genesys-chat/models';
import { couldBe } from './could-be.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** What is known of one's own messages. */
export interface Arrivals {
  readonly messages: readonly ChatMessageResponse[];
  readonly myUserId: string;
  /** Whether a message is what an earlier entry has become. */
  readonly isDelivered: (messageId: string) => boolean;
}

/**
 * Leaves out what is sent, or being sent, and shows as a message already: a page that is read meanwhile may hold it before the
 * platform has answered the sending. Should the sending fail all the same, it shows again.
 */
export function withoutArrived(
  pending: readonly OutboxEntry[],
  { messages, myUserId, isDelivered }: Arrivals,
): readonly OutboxEntry[] {
  return pending.filter((entry) => {
    if (entry.state === 'sent') return !messages.some(({ id }) => id === entry.sentAs);
    if (entry.state !== 'sending') return true;
    return !messages.some((message) => couldBe(entry, message, myUserId) && !isDelivered(message.id));
  });
}
