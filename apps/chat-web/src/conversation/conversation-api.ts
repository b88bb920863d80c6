import {
  deleteChatsRoomMessage,
  deleteChatsRoomMessagesPin,
  deleteChatsUserMessage,
  deleteChatsUserMessagesPin,
  getChatsRoom,
  getChatsRoomMessage,
  getChatsRoomMessages,
  getChatsUser,
  getChatsUserMessage,
  getChatsUserMessages,
  patchChatsRoomMessage,
  patchChatsUserMessage,
  postChatsRoomMessagesPins,
  postChatsUserMessagesPins,
  readOneOnOneMessages,
  readRoomMessages,
  sendToRoom,
  sendToUser,
  type HistoryWalk,
  type HistoryWalkOptions,
  walkOneOnOneHistory,
  walkRoomHistory,
} from '@genesys-chat/chat-api';
import type {
  ChatMessageEntityListing,
  ChatMessageResponse,
  HistoryQuery,
  Room,
  SendMessageBody,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';
import type { Conversation } from './conversation.ts';

/** Walks the history. */
export function walkHistory(client: Sender, to: Conversation, options: HistoryWalkOptions): HistoryWalk {
  return to.kind === 'room'
    ? walkRoomHistory(client, to.roomJid, options)
    : walkOneOnOneHistory(client, to.userId, options);
}

/** Reads the newest messages. */
export function readHistory(
  client: Sender,
  to: Conversation,
  query: HistoryQuery,
  options?: CallOptions,
): Promise<ChatMessageEntityListing> {
  return to.kind === 'room'
    ? getChatsRoomMessages(client, to.roomJid, query, options)
    : getChatsUserMessages(client, to.userId, query, options);
}

/** Reads one message; `undefined` when there is none. */
export async function readMessage(
  client: Sender,
  to: Conversation,
  messageId: string,
  options?: CallOptions,
): Promise<ChatMessageResponse | undefined> {
  const { entities } =
    to.kind === 'room'
      ? await getChatsRoomMessage(client, to.roomJid, messageId, options)
      : await getChatsUserMessage(client, to.userId, messageId, options);
  return entities[0];
}

/** Reads messages by id; those that are gone are left out. */
export async function readMessages(
  client: Sender,
  to: Conversation,
  messageIds: readonly string[],
): Promise<readonly ChatMessageResponse[]> {
  if (messageIds.length === 0) return [];
  const { messages } =
    to.kind === 'room'
      ? await readRoomMessages(client, to.roomJid, messageIds)
      : await readOneOnOneMessages(client, to.userId, messageIds);
  return messages;
}

/** Sends a message once, whatever the network does. */
export function sendMessage(
  client: Sender,
  to: Conversation,
  body: SendMessageBody,
  options?: CallOptions,
): Promise<{ readonly id: string }> {
  return to.kind === 'room'
    ? sendToRoom(client, to.roomJid, body, options)
    : sendToUser(client, to.userId, body, options);
}

/** Gives a message another text. */
export async function editMessage(
  client: Sender,
  to: Conversation,
  messageId: string,
  body: SendMessageBody,
): Promise<void> {
  if (to.kind === 'room') await patchChatsRoomMessage(client, to.roomJid, messageId, body);
  else await patchChatsUserMessage(client, to.userId, messageId, body);
}

/** Removes a message. */
export async function deleteMessage(client: Sender, to: Conversation, messageId: string): Promise<void> {
  if (to.kind === 'room') await deleteChatsRoomMessage(client, to.roomJid, messageId);
  else await deleteChatsUserMessage(client, to.userId, messageId);
}

/** Reads what a conversation is; of a one-to-one the platform tells the pins alone. */
export function readDetails(client: Sender, to: Conversation, options?: CallOptions): Promise<Room> {
  return to.kind === 'room'
    ? getChatsRoom(client, to.roomJid, options)
    : getChatsUser(client, to.userId, options);
}

/** Pins a message. */
export async function pinMessage(client: Sender, to: Conversation, messageId: string): Promise<void> {
  const body = { pinnedMessageIds: [messageId] };
  if (to.kind === 'room') await postChatsRoomMessagesPins(client, to.roomJid, body);
  else await postChatsUserMessagesPins(client, to.userId, body);
}

/** Takes a pin away. */
export async function unpinMessage(client: Sender, to: Conversation, messageId: string): Promise<void> {
  if (to.kind === 'room') await deleteChatsRoomMessagesPin(client, to.roomJid, messageId);
  else await deleteChatsUserMessagesPin(client, to.userId, messageId);
}
