import type {
  ChatMessageEntityListing,
  ChatMessageResponse,
  ChatReactionUpdate,
  ChatSendMessageResponse,
  ChatSettings,
  ChatSettingsRequest,
  ChatUserSettings,
  ChatUserSettingsRequest,
  CreateRoomRequest,
  CreateRoomResponse,
  HistoryQuery,
  OneOnOne,
  OperationQuery,
  PinnedMessageRequest,
  Room,
  RoomParticipant,
  RoomParticipantsResponse,
  RoomUpdateRequest,
  SendMessageBody,
  UserChatSettingsPost,
  UserSettingsForChat,
  UserSettingsForChatRequest,
  getChatsRoomParticipantsOperation,
} from '@genesys-chat/models';
import { ApiClient, type CallOptions, type Sender } from '@genesys-chat/transport';
import { getChatsMessage } from './messages/get-chats-message.ts';
import { deleteChatsUserMessage } from './one-on-ones/delete-chats-user-message.ts';
import { getChatsUserMessage } from './one-on-ones/get-chats-user-message.ts';
import { getChatsUserMessages } from './one-on-ones/get-chats-user-messages.ts';
import { getChatsUser } from './one-on-ones/get-chats-user.ts';
import { patchChatsUserMessage } from './one-on-ones/patch-chats-user-message.ts';
import { postChatsUserMessages } from './one-on-ones/post-chats-user-messages.ts';
import { deleteChatsRoomParticipant } from './participants/delete-chats-room-participant.ts';
import { getChatsRoomParticipant } from './participants/get-chats-room-participant.ts';
import { getChatsRoomParticipants } from './participants/get-chats-room-participants.ts';
import { postChatsRoomParticipant } from './participants/post-chats-room-participant.ts';
import { deleteChatsRoomMessagesPin } from './pins/delete-chats-room-messages-pin.ts';
import { deleteChatsRoomPinnedmessage } from './pins/delete-chats-room-pinnedmessage.ts';
import { deleteChatsUserMessagesPin } from './pins/delete-chats-user-messages-pin.ts';
import { postChatsRoomMessagesPins } from './pins/post-chats-room-messages-pins.ts';
import { postChatsRoomPinnedmessages } from './pins/post-chats-room-pinnedmessages.ts';
import { postChatsUserMessagesPins } from './pins/post-chats-user-messages-pins.ts';
import { putChatsMessageReactions } from './reactions/put-chats-message-reactions.ts';
import { deleteChatsRoomMessage } from './room-messages/delete-chats-room-message.ts';
import { getChatsRoomMessage } from './room-messages/get-chats-room-message.ts';
import { getChatsRoomMessages } from './room-messages/get-chats-room-messages.ts';
import { patchChatsRoomMessage } from './room-messages/patch-chats-room-message.ts';
import { postChatsRoomMessages } from './room-messages/post-chats-room-messages.ts';
import { getChatsRoom } from './rooms/get-chats-room.ts';
import { patchChatsRoom } from './rooms/patch-chats-room.ts';
import { postChatsRooms } from './rooms/post-chats-rooms.ts';
import { deleteChatsUsersMeSettings } from './settings/delete-chats-users-me-settings.ts';
import { getChatsSettings } from './settings/get-chats-settings.ts';
import { getChatsUserSettings } from './settings/get-chats-user-settings.ts';
import { getChatsUsersMeSettings } from './settings/get-chats-users-me-settings.ts';
import { patchChatsSettings } from './settings/patch-chats-settings.ts';
import { patchChatsUserSettings } from './settings/patch-chats-user-settings.ts';
import { patchChatsUsersMeSettings } from './settings/patch-chats-users-me-settings.ts';
import { postChatsUsersMeSettings } from './settings/post-chats-users-me-settings.ts';
import { putChatsSettings } from './settings/put-chats-settings.ts';
import { getChatsThreadMessages } from './threads/get-chats-thread-messages.ts';

/**
 * The Chat API under the platform's own names: a method for each of its 36 operations, values in the order of the
 * path, then body, then query, then settings of the call. Each is the function of the same name, which can also be
 * imported alone and says which permissions and errors there are.
 *
 * @example
 * ```ts
 * ApiClient.instance.setAccessToken(token);
 * const chat = new ChatApi();
 * const room = await chat.getChatsRoom(roomJid);
 * ```
 */
export class ChatApi {
  readonly #client: Sender;

  /**
   * Makes the API of a client.
   *
   * @param client - Sends the requests; `ApiClient.instance` without it.
   */
  constructor(client: Sender = ApiClient.instance) {
    this.#client = client;
  }

  /**
   * Reads a message by its id alone, whichever conversation it belongs to.
   *
   * @param messageId - Id of the message.
   * @param options - Settings of this call.
   * @returns The message.
   */
  getChatsMessage(messageId: string, options?: CallOptions): Promise<ChatMessageResponse> {
    return getChatsMessage(this.#client, messageId, options);
  }

  /**
   * Reads one page of the history of a thread.
   *
   * @param threadId - Id of the thread, from `thread.id` of any of its messages.
   * @param query - Which part to read; everything is optional.
   * @param options - Settings of this call.
   * @returns The messages, in `entities`.
   */
  getChatsThreadMessages(
    threadId: string,
    query?: HistoryQuery,
    options?: CallOptions,
  ): Promise<ChatMessageEntityListing> {
    return getChatsThreadMessages(this.#client, threadId, query, options);
  }

  /**
   * Reads the one-to-one chat with a user: for now, what is pinned in it.
   *
   * @param userId - Id of the other user; the caller is taken from the token.
   * @param options - Settings of this call.
   * @returns The chat.
   */
  getChatsUser(userId: string, options?: CallOptions): Promise<OneOnOne> {
    return getChatsUser(this.#client, userId, options);
  }

  /**
   * Reads one page of the history of the one-to-one chat with a user.
   *
   * @param userId - Id of the other user; the caller is taken from the token.
   * @param query - Which part to read; everything is optional.
   * @param options - Settings of this call.
   * @returns The messages, in `entities`.
   */
  getChatsUserMessages(
    userId: string,
    query?: HistoryQuery,
    options?: CallOptions,
  ): Promise<ChatMessageEntityListing> {
    return getChatsUserMessages(this.#client, userId, query, options);
  }

  /**
   * Reads messages of the one-to-one chat with a user by their ids.
   *
   * @param userId - Id of the other user; the caller is taken from the token.
   * @param messageIds - Id of the message, or several ids joined by commas.
   * @param options - Settings of this call.
   * @returns Those that exist, in `entities`.
   */
  getChatsUserMessage(
    userId: string,
    messageIds: string,
    options?: CallOptions,
  ): Promise<ChatMessageEntityListing> {
    return getChatsUserMessage(this.#client, userId, messageIds, options);
  }

  /**
   * Sends a message to a user.
   *
   * @param userId - Id of the other user; the caller is taken from the token.
   * @param body - The text, and whom to mention and which thread to answer where wanted.
   * @param options - Settings of this call.
   * @returns The id of the message and nothing else.
   */
  postChatsUserMessages(
    userId: string,
    body: SendMessageBody,
    options?: CallOptions,
  ): Promise<ChatSendMessageResponse> {
    return postChatsUserMessages(this.#client, userId, body, options);
  }

  /**
   * Replaces the text of a message in the one-to-one chat with a user.
   *
   * @param userId - Id of the other user; the caller is taken from the token.
   * @param messageId - Id of the message.
   * @param body - The new text, and whom it mentions.
   * @param options - Settings of this call.
   * @returns The id of the message.
   */
  patchChatsUserMessage(
    userId: string,
    messageId: string,
    body: SendMessageBody,
    options?: CallOptions,
  ): Promise<ChatSendMessageResponse> {
    return patchChatsUserMessage(this.#client, userId, messageId, body, options);
  }

  /**
   * Removes a message from the one-to-one chat with a user.
   *
   * @param userId - Id of the other user; the caller is taken from the token.
   * @param messageId - Id of the message.
   * @param options - Settings of this call.
   */
  deleteChatsUserMessage(userId: string, messageId: string, options?: CallOptions): Promise<void> {
    return deleteChatsUserMessage(this.#client, userId, messageId, options);
  }

  /**
   * Pins messages in the one-to-one chat with a user, which holds five pins at most.
   *
   * @param userId - Id of the other user; the caller is taken from the token.
   * @param body - Ids of the messages, one to five.
   * @param options - Settings of this call.
   */
  postChatsUserMessagesPins(
    userId: string,
    body: PinnedMessageRequest,
    options?: CallOptions,
  ): Promise<void> {
    return postChatsUserMessagesPins(this.#client, userId, body, options);
  }

  /**
   * Takes the pin off a message in the one-to-one chat with a user. The message stays.
   *
   * @param userId - Id of the other user; the caller is taken from the token.
   * @param pinnedMessageId - Id of the pinned message.
   * @param options - Settings of this call.
   */
  deleteChatsUserMessagesPin(userId: string, pinnedMessageId: string, options?: CallOptions): Promise<void> {
    return deleteChatsUserMessagesPin(this.#client, userId, pinnedMessageId, options);
  }

  /**
   * Sets the caller's reactions on a message.
   *
   * @param messageId - Id of the message.
   * @param body - Emoji, each as a string.
   * @param options - Settings of this call.
   */
  putChatsMessageReactions(
    messageId: string,
    body: ChatReactionUpdate,
    options?: CallOptions,
  ): Promise<void> {
    return putChatsMessageReactions(this.#client, messageId, body, options);
  }

  /**
   * Reads one page of the history of a room.
   *
   * @param roomJid - JID of the room.
   * @param query - Which part to read; everything is optional.
   * @param options - Settings of this call.
   * @returns The messages, in `entities`.
   */
  getChatsRoomMessages(
    roomJid: string,
    query?: HistoryQuery,
    options?: CallOptions,
  ): Promise<ChatMessageEntityListing> {
    return getChatsRoomMessages(this.#client, roomJid, query, options);
  }

  /**
   * Reads messages of a room by their ids.
   *
   * @param roomJid - JID of the room.
   * @param messageIds - Id of the message, or several ids joined by commas.
   * @param options - Settings of this call.
   * @returns Those that exist, in `entities`.
   */
  getChatsRoomMessage(
    roomJid: string,
    messageIds: string,
    options?: CallOptions,
  ): Promise<ChatMessageEntityListing> {
    return getChatsRoomMessage(this.#client, roomJid, messageIds, options);
  }

  /**
   * Posts a message into a room.
   *
   * @param roomJid - JID of the room.
   * @param body - The text, and whom to mention and which thread to answer where wanted.
   * @param options - Settings of this call.
   * @returns The id of the message and nothing else.
   */
  postChatsRoomMessages(
    roomJid: string,
    body: SendMessageBody,
    options?: CallOptions,
  ): Promise<ChatSendMessageResponse> {
    return postChatsRoomMessages(this.#client, roomJid, body, options);
  }

  /**
   * Replaces the text of a message in a room.
   *
   * @param roomJid - JID of the room.
   * @param messageId - Id of the message.
   * @param body - The new text, and whom it mentions.
   * @param options - Settings of this call.
   * @returns The id of the message.
   */
  patchChatsRoomMessage(
    roomJid: string,
    messageId: string,
    body: SendMessageBody,
    options?: CallOptions,
  ): Promise<ChatSendMessageResponse> {
    return patchChatsRoomMessage(this.#client, roomJid, messageId, body, options);
  }

  /**
   * Removes a message from a room.
   *
   * @param roomJid - JID of the room.
   * @param messageId - Id of the message.
   * @param options - Settings of this call.
   */
  deleteChatsRoomMessage(roomJid: string, messageId: string, options?: CallOptions): Promise<void> {
    return deleteChatsRoomMessage(this.#client, roomJid, messageId, options);
  }

  /**
   * Lists the participants of a room.
   *
   * @param roomJid - JID of the room.
   * @param query - What `notify` changes is not documented.
   * @param options - Settings of this call.
   * @returns The participants, in `participants` and not in `entities`.
   */
  getChatsRoomParticipants(
    roomJid: string,
    query?: OperationQuery<typeof getChatsRoomParticipantsOperation>,
    options?: CallOptions,
  ): Promise<RoomParticipantsResponse> {
    return getChatsRoomParticipants(this.#client, roomJid, query, options);
  }

  /**
   * Checks whether a user is in a room.
   *
   * @param roomJid - JID of the room.
   * @param participantJid - JID of the user.
   * @param options - Settings of this call.
   * @returns The JID that was asked for, and nothing else.
   */
  getChatsRoomParticipant(
    roomJid: string,
    participantJid: string,
    options?: CallOptions,
  ): Promise<RoomParticipant> {
    return getChatsRoomParticipant(this.#client, roomJid, participantJid, options);
  }

  /**
   * Puts a user into a room; with the caller's own id, joins it.
   *
   * @param roomJid - JID of the room.
   * @param userId - Id of the user; not a JID.
   * @param options - Settings of this call.
   */
  postChatsRoomParticipant(roomJid: string, userId: string, options?: CallOptions): Promise<void> {
    return postChatsRoomParticipant(this.#client, roomJid, userId, options);
  }

  /**
   * Takes a user out of a room; with the caller's own id, leaves it.
   *
   * @param roomJid - JID of the room.
   * @param userId - Id of the user; not a JID.
   * @param options - Settings of this call.
   */
  deleteChatsRoomParticipant(roomJid: string, userId: string, options?: CallOptions): Promise<void> {
    return deleteChatsRoomParticipant(this.#client, roomJid, userId, options);
  }

  /**
   * Pins messages in a room, which holds five pins at most.
   *
   * @param roomJid - JID of the room.
   * @param body - Ids of the messages, one to five.
   * @param options - Settings of this call.
   */
  postChatsRoomMessagesPins(
    roomJid: string,
    body: PinnedMessageRequest,
    options?: CallOptions,
  ): Promise<void> {
    return postChatsRoomMessagesPins(this.#client, roomJid, body, options);
  }

  /**
   * Takes the pin off a message in a room. The message stays.
   *
   * @param roomJid - JID of the room.
   * @param pinnedMessageId - Id of the pinned message.
   * @param options - Settings of this call.
   */
  deleteChatsRoomMessagesPin(roomJid: string, pinnedMessageId: string, options?: CallOptions): Promise<void> {
    return deleteChatsRoomMessagesPin(this.#client, roomJid, pinnedMessageId, options);
  }

  /**
   * Pins messages in a room by the path of December 2023.
   *
   * @param roomJid - JID of the room.
   * @param body - Ids of the messages, one to five.
   * @param options - Settings of this call.
   */
  postChatsRoomPinnedmessages(
    roomJid: string,
    body: PinnedMessageRequest,
    options?: CallOptions,
  ): Promise<void> {
    return postChatsRoomPinnedmessages(this.#client, roomJid, body, options);
  }

  /**
   * Takes the pin off a message in a room by the path of December 2023.
   *
   * @param roomJid - JID of the room.
   * @param pinnedMessageId - Id of the pinned message.
   * @param options - Settings of this call.
   */
  deleteChatsRoomPinnedmessage(
    roomJid: string,
    pinnedMessageId: string,
    options?: CallOptions,
  ): Promise<void> {
    return deleteChatsRoomPinnedmessage(this.#client, roomJid, pinnedMessageId, options);
  }

  /**
   * Reads the properties of a room.
   *
   * @param roomJid - JID of the room.
   * @param options - Settings of this call.
   * @returns The room. `id` is the group id for a group room and the JID for an ad-hoc one; `jid` is always the
   * JID.
   */
  getChatsRoom(roomJid: string, options?: CallOptions): Promise<Room> {
    return getChatsRoom(this.#client, roomJid, options);
  }

  /**
   * Creates an ad-hoc room, with its first members where `userIds` names some.
   *
   * @param body - Subject, description and at most 25 user ids.
   * @param options - Settings of this call.
   * @returns The JID of the room and nothing else; read the room for the rest.
   */
  postChatsRooms(body: CreateRoomRequest, options?: CallOptions): Promise<CreateRoomResponse> {
    return postChatsRooms(this.#client, body, options);
  }

  /**
   * Changes subject, description, owners or pins of a room; what is left out stays as it is.
   *
   * @param roomJid - JID of the room.
   * @param body - The properties to change.
   * @param options - Settings of this call.
   */
  patchChatsRoom(roomJid: string, body: RoomUpdateRequest, options?: CallOptions): Promise<void> {
    return patchChatsRoom(this.#client, roomJid, body, options);
  }

  /**
   * Reads the chat settings of the organisation.
   *
   * @param options - Settings of this call.
   * @returns The settings.
   */
  getChatsSettings(options?: CallOptions): Promise<ChatSettings> {
    return getChatsSettings(this.#client, options);
  }

  /**
   * Changes chat settings of the organisation; what is left out stays as it is.
   *
   * @param body - The settings to change; the retention period is 10 to 3650 days.
   * @param options - Settings of this call.
   * @returns All settings as they are now.
   */
  patchChatsSettings(body: ChatSettingsRequest, options?: CallOptions): Promise<ChatSettings> {
    return patchChatsSettings(this.#client, body, options);
  }

  /**
   * Replaces the chat settings of the organisation.
   *
   * @param body - All settings; the retention period is 10 to 3650 days.
   * @param options - Settings of this call.
   * @returns The settings as they are now.
   */
  putChatsSettings(body: ChatSettingsRequest, options?: CallOptions): Promise<ChatSettings> {
    return putChatsSettings(this.#client, body, options);
  }

  /**
   * Reads the chat settings of a user.
   *
   * @param userId - Id of the user; not a JID.
   * @param options - Settings of this call.
   * @returns The settings that others may see: the mobile part.
   */
  getChatsUserSettings(userId: string, options?: CallOptions): Promise<ChatUserSettings> {
    return getChatsUserSettings(this.#client, userId, options);
  }

  /**
   * Changes the chat settings of a user.
   *
   * @param userId - Id of the user; not a JID.
   * @param body - When to notify on mobile devices.
   * @param options - Settings of this call.
   * @returns The settings as they are now.
   */
  patchChatsUserSettings(
    userId: string,
    body: ChatUserSettingsRequest,
    options?: CallOptions,
  ): Promise<ChatUserSettings> {
    return patchChatsUserSettings(this.#client, userId, body, options);
  }

  /**
   * Reads the chat settings of the calling user.
   *
   * @param options - Settings of this call.
   * @returns The settings.
   */
  getChatsUsersMeSettings(options?: CallOptions): Promise<UserSettingsForChat> {
    return getChatsUsersMeSettings(this.#client, options);
  }

  /**
   * Changes the chat settings of the calling user; what is left out stays as it is.
   *
   * @param body - The settings to change.
   * @param options - Settings of this call.
   * @returns All settings as they are now.
   */
  patchChatsUsersMeSettings(
    body: UserSettingsForChatRequest,
    options?: CallOptions,
  ): Promise<UserSettingsForChat> {
    return patchChatsUsersMeSettings(this.#client, body, options);
  }

  /**
   * Creates the chat settings of the calling user. They have no mobile part here.
   *
   * @param body - The settings; `muted` is required.
   * @param options - Settings of this call.
   */
  postChatsUsersMeSettings(body: UserChatSettingsPost, options?: CallOptions): Promise<void> {
    return postChatsUsersMeSettings(this.#client, body, options);
  }

  /**
   * Drops the chat settings of the calling user, so that the defaults hold again.
   *
   * @param options - Settings of this call.
   */
  deleteChatsUsersMeSettings(options?: CallOptions): Promise<void> {
    return deleteChatsUsersMeSettings(this.#client, options);
  }
}
