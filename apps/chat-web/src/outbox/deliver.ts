import { type ApiClient, ChatError } from '@genesys-chat/transport';
import type { QueryClient } from '@tanstack/react-query';
import { readHistory, readMessage, sendMessage } from '../conversation/conversation-api.ts';
import { knownMessages } from '../history/history-cache.ts';
import { couldBe } from './could-be.ts';
import type { OutboxDelivery } from './outbox-delivery.ts';

/** How long an attempt may take before it fails in the eyes of the person who waits, in milliseconds. */
const deadlineMs = 20_000;
const newestMessages = 100;

/** Delivers through the chat API as one person. */
export function createDelivery(client: ApiClient, queries: QueryClient, myUserId: string): OutboxDelivery {
  return {
    twinsOf: (entry) =>
      knownMessages(queries, entry.conversation)
        .filter((message) => couldBe(entry, message, myUserId))
        .map(({ id }) => id),
    isOnline: () => navigator.onLine,
    codeOf: (error) => (ChatError.isInstance(error) ? error.code : 'unknown'),
    send: async ({ conversation, body, mentions, threadId }) => {
      const message = {
        message: body,
        ...(mentions.length > 0 && { mentions: [...mentions] }),
        ...(threadId !== undefined && { threadId }),
      };
      const { id } = await sendMessage(client, conversation, message, { deadlineMs });
      return { id, message: await readMessage(client, conversation, id).catch(() => undefined) };
    },
    findSent: async (entry, isDelivered) => {
      const { entities } = await readHistory(client, entry.conversation, { limit: newestMessages });
      return entities.find((message) => couldBe(entry, message, myUserId) && !isDelivered(message.id));
    },
  };
}
