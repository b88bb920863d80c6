import { getChatsUser, getChatsUserMessages, readOneOnOneMessages } from '@genesys-chat/chat-api';
import { type ChatMessageResponse, type HistoryQuery, isRoomJid } from '@genesys-chat/models';
import { type CallOptions, NotFoundError, type Sender } from '@genesys-chat/transport';
import type { BadgeTopic } from '../connection/badge-topic.ts';
import type { Conversation } from './conversation.ts';
import { readBadge } from '../stream/read-badge.ts';

/** A one-to-one: it has no topic of its own, so the badges of the user say when there may be something new. */
export function oneOnOneConversation(client: Sender, badges: BadgeTopic, userId: string): Conversation {
  let otherJid: string | undefined;
  return {
    hasBareTopic: true,
    listen: async (listener, options) => {
      await getChatsUser(client, userId, options);
      return badges.listen(
        {
          onLink: (state) => listener.onLink(state),
          onFailure: (error) => listener.onFailure(error),
          onEvent: (body) => {
            const jid = readBadge(body)?.jid;
            if (jid === undefined || isRoomJid(jid)) return;
            if (otherJid === undefined || jid === otherJid) listener.onEvent(body);
          },
        },
        options,
      );
    },
    readPage: async (query, options) => {
      const messages = await readHistory(client, userId, query, options);
      otherJid ??= messages.map((message) => jidOf(message, userId)).find((jid) => jid !== undefined);
      return messages;
    },
    readMessages: async (ids, options) => (await readOneOnOneMessages(client, userId, ids, options)).messages,
  };
}

/** JID of a user, as far as a message to or from the user tells it. */
function jidOf({ user, toUser, jid, toJid }: ChatMessageResponse, userId: string): string | undefined {
  if (user?.id === userId) return jid;
  return toUser?.id === userId ? toJid : undefined;
}

/** The user is known to exist, so "not found" says that there is no message. */
async function readHistory(
  client: Sender,
  userId: string,
  query: HistoryQuery,
  options: CallOptions,
): Promise<readonly ChatMessageResponse[]> {
  try {
    return (await getChatsUserMessages(client, userId, query, options)).entities;
  } catch (error) {
    if (NotFoundError.isInstance(error)) return [];
    throw error;
  }
}
