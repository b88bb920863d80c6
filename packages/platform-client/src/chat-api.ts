import {
  deleteChatsRoomMessage,
  deleteChatsRoomMessagesPin,
  deleteChatsRoomParticipant,
  deleteChatsRoomPinnedmessage,
  deleteChatsUserMessage,
  deleteChatsUserMessagesPin,
  deleteChatsUsersMeSettings,
  getChatsMessage,
  getChatsRoom,
  getChatsRoomMessage,
  getChatsRoomMessages,
  getChatsRoomParticipant,
  getChatsRoomParticipants,
  getChatsSettings,
  getChatsThreadMessages,
  getChatsUser,
  getChatsUserMessage,
  getChatsUserMessages,
  getChatsUserSettings,
  getChatsUsersMeSettings,
  patchChatsRoom,
  patchChatsRoomMessage,
  patchChatsSettings,
  patchChatsUserMessage,
  patchChatsUserSettings,
  patchChatsUsersMeSettings,
  postChatsRoomMessages,
  postChatsRoomMessagesPins,
  postChatsRoomParticipant,
  postChatsRoomPinnedmessages,
  postChatsRooms,
  postChatsUserMessages,
  postChatsUserMessagesPins,
  postChatsUsersMeSettings,
  putChatsMessageReactions,
  putChatsSettings,
} from '@genesys-chat/chat-api';
import type * as Models from '@genesys-chat/models';
import { ApiClient, type Sender } from '@genesys-chat/transport';
import type { CallSettings } from './call-settings.ts';
import { splitOptions } from './internal/split-options.ts';

/**
 * The Chat API with the calls of the official SDK: path values in the order of the path, then the body, then `opts`
 * with query parameters and `customHeaders`. Every method is one function of `@genesys-chat/chat-api`, which
 * describes it in full; a rejected promise carries a
 * {@link @genesys-chat/transport!ChatError | ChatError}.
 *
 * @example
 * ```ts
 * const chat = new ChatApi();
 * const { entities } = await chat.getChatsRoomMessages(roomJid, { limit: '25' });
 * ```
 */
export class ChatApi {
  readonly #client: Sender;

  /**
   * Makes the API.
   *
   * @param apiClient - Sends the requests.
   * @defaultValue `ApiClient.instance`
   */
  constructor(apiClient: Sender = ApiClient.instance) {
    this.#client = apiClient;
  }

  /** Remove one message from a room. See {@link @genesys-chat/chat-api!deleteChatsRoomMessage | deleteChatsRoomMessage}. */
  async deleteChatsRoomMessage(
    roomJid: string,
    messageId: string,
    opts?: ChatApi.deleteChatsRoomMessageOptions,
  ): Promise<void> {
    await deleteChatsRoomMessage(this.#client, roomJid, messageId, splitOptions(opts).options);
  }

  /** Unpin one message in a room. See {@link @genesys-chat/chat-api!deleteChatsRoomMessagesPin | deleteChatsRoomMessagesPin}. */
  async deleteChatsRoomMessagesPin(
    roomJid: string,
    pinnedMessageId: string,
    opts?: ChatApi.deleteChatsRoomMessagesPinOptions,
  ): Promise<void> {
    await deleteChatsRoomMessagesPin(this.#client, roomJid, pinnedMessageId, splitOptions(opts).options);
  }

  /** Take a user out of a room (also how a user leaves one). See {@link @genesys-chat/chat-api!deleteChatsRoomParticipant | deleteChatsRoomParticipant}. */
  async deleteChatsRoomParticipant(
    roomJid: string,
    userId: string,
    opts?: ChatApi.deleteChatsRoomParticipantOptions,
  ): Promise<void> {
    await deleteChatsRoomParticipant(this.#client, roomJid, userId, splitOptions(opts).options);
  }

  /** Unpin one message in a room (old path; replaced by deleteChatsRoomMessagesPin). See {@link @genesys-chat/chat-api!deleteChatsRoomPinnedmessage | deleteChatsRoomPinnedmessage}. */
  async deleteChatsRoomPinnedmessage(
    roomJid: string,
    pinnedMessageId: string,
    opts?: ChatApi.deleteChatsRoomPinnedmessageOptions,
  ): Promise<void> {
    await deleteChatsRoomPinnedmessage(this.#client, roomJid, pinnedMessageId, splitOptions(opts).options);
  }

  /** Remove one message from the one-to-one chat with the given user. See {@link @genesys-chat/chat-api!deleteChatsUserMessage | deleteChatsUserMessage}. */
  async deleteChatsUserMessage(
    userId: string,
    messageId: string,
    opts?: ChatApi.deleteChatsUserMessageOptions,
  ): Promise<void> {
    await deleteChatsUserMessage(this.#client, userId, messageId, splitOptions(opts).options);
  }

  /** Unpin one message in the one-to-one chat with the given user. See {@link @genesys-chat/chat-api!deleteChatsUserMessagesPin | deleteChatsUserMessagesPin}. */
  async deleteChatsUserMessagesPin(
    userId: string,
    pinnedMessageId: string,
    opts?: ChatApi.deleteChatsUserMessagesPinOptions,
  ): Promise<void> {
    await deleteChatsUserMessagesPin(this.#client, userId, pinnedMessageId, splitOptions(opts).options);
  }

  /** Drop the stored chat settings of the calling user. See {@link @genesys-chat/chat-api!deleteChatsUsersMeSettings | deleteChatsUsersMeSettings}. */
  async deleteChatsUsersMeSettings(opts?: ChatApi.deleteChatsUsersMeSettingsOptions): Promise<void> {
    await deleteChatsUsersMeSettings(this.#client, splitOptions(opts).options);
  }

  /** Fetch a single message by id, whichever conversation it belongs to. See {@link @genesys-chat/chat-api!getChatsMessage | getChatsMessage}. */
  getChatsMessage(
    messageId: string,
    opts?: ChatApi.getChatsMessageOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsMessageOperation>> {
    return getChatsMessage(this.#client, messageId, splitOptions(opts).options);
  }

  /** Fetch the properties of one room. See {@link @genesys-chat/chat-api!getChatsRoom | getChatsRoom}. */
  getChatsRoom(
    roomJid: string,
    opts?: ChatApi.getChatsRoomOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsRoomOperation>> {
    return getChatsRoom(this.#client, roomJid, splitOptions(opts).options);
  }

  /** Fetch one or several messages of a room by id (ids joined with commas in the path). See {@link @genesys-chat/chat-api!getChatsRoomMessage | getChatsRoomMessage}. */
  getChatsRoomMessage(
    roomJid: string,
    messageIds: string,
    opts?: ChatApi.getChatsRoomMessageOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsRoomMessageOperation>> {
    return getChatsRoomMessage(this.#client, roomJid, messageIds, splitOptions(opts).options);
  }

  /** Read the message history of a room. See {@link @genesys-chat/chat-api!getChatsRoomMessages | getChatsRoomMessages}. */
  getChatsRoomMessages(
    roomJid: string,
    opts?: ChatApi.getChatsRoomMessagesOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsRoomMessagesOperation>> {
    const { query, options } = splitOptions(opts);
    return getChatsRoomMessages(this.#client, roomJid, query, options);
  }

  /** Look up one participant of a room by JID (in effect a membership check). See {@link @genesys-chat/chat-api!getChatsRoomParticipant | getChatsRoomParticipant}. */
  getChatsRoomParticipant(
    roomJid: string,
    participantJid: string,
    opts?: ChatApi.getChatsRoomParticipantOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsRoomParticipantOperation>> {
    return getChatsRoomParticipant(this.#client, roomJid, participantJid, splitOptions(opts).options);
  }

  /** List the participants of a room. See {@link @genesys-chat/chat-api!getChatsRoomParticipants | getChatsRoomParticipants}. */
  getChatsRoomParticipants(
    roomJid: string,
    opts?: ChatApi.getChatsRoomParticipantsOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsRoomParticipantsOperation>> {
    const { query, options } = splitOptions(opts);
    return getChatsRoomParticipants(this.#client, roomJid, query, options);
  }

  /** Read the organisation-wide chat settings. See {@link @genesys-chat/chat-api!getChatsSettings | getChatsSettings}. */
  getChatsSettings(
    opts?: ChatApi.getChatsSettingsOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsSettingsOperation>> {
    return getChatsSettings(this.#client, splitOptions(opts).options);
  }

  /** Read the history of one thread. See {@link @genesys-chat/chat-api!getChatsThreadMessages | getChatsThreadMessages}. */
  getChatsThreadMessages(
    threadId: string,
    opts?: ChatApi.getChatsThreadMessagesOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsThreadMessagesOperation>> {
    const { query, options } = splitOptions(opts);
    return getChatsThreadMessages(this.#client, threadId, query, options);
  }

  /** Read information about the one-to-one chat with a user (currently only its pins). See {@link @genesys-chat/chat-api!getChatsUser | getChatsUser}. */
  getChatsUser(
    userId: string,
    opts?: ChatApi.getChatsUserOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsUserOperation>> {
    return getChatsUser(this.#client, userId, splitOptions(opts).options);
  }

  /** Fetch one or several messages of the one-to-one chat with a user by id (ids joined with commas in the path). See {@link @genesys-chat/chat-api!getChatsUserMessage | getChatsUserMessage}. */
  getChatsUserMessage(
    userId: string,
    messageIds: string,
    opts?: ChatApi.getChatsUserMessageOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsUserMessageOperation>> {
    return getChatsUserMessage(this.#client, userId, messageIds, splitOptions(opts).options);
  }

  /** Read the history of the one-to-one chat between the caller and a user. See {@link @genesys-chat/chat-api!getChatsUserMessages | getChatsUserMessages}. */
  getChatsUserMessages(
    userId: string,
    opts?: ChatApi.getChatsUserMessagesOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsUserMessagesOperation>> {
    const { query, options } = splitOptions(opts);
    return getChatsUserMessages(this.#client, userId, query, options);
  }

  /** Read the chat settings of a named user. See {@link @genesys-chat/chat-api!getChatsUserSettings | getChatsUserSettings}. */
  getChatsUserSettings(
    userId: string,
    opts?: ChatApi.getChatsUserSettingsOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsUserSettingsOperation>> {
    return getChatsUserSettings(this.#client, userId, splitOptions(opts).options);
  }

  /** Read the chat settings of the calling user. See {@link @genesys-chat/chat-api!getChatsUsersMeSettings | getChatsUsersMeSettings}. */
  getChatsUsersMeSettings(
    opts?: ChatApi.getChatsUsersMeSettingsOptions,
  ): Promise<Models.OperationOutput<typeof Models.getChatsUsersMeSettingsOperation>> {
    return getChatsUsersMeSettings(this.#client, splitOptions(opts).options);
  }

  /** Change properties of a room: subject, description, owners, pinned set. See {@link @genesys-chat/chat-api!patchChatsRoom | patchChatsRoom}. */
  async patchChatsRoom(
    roomJid: string,
    body: Models.OperationBody<typeof Models.patchChatsRoomOperation>,
    opts?: ChatApi.patchChatsRoomOptions,
  ): Promise<void> {
    await patchChatsRoom(this.#client, roomJid, body, splitOptions(opts).options);
  }

  /** Replace the text of a message in a room. See {@link @genesys-chat/chat-api!patchChatsRoomMessage | patchChatsRoomMessage}. */
  patchChatsRoomMessage(
    roomJid: string,
    messageId: string,
    body: Models.OperationBody<typeof Models.patchChatsRoomMessageOperation>,
    opts?: ChatApi.patchChatsRoomMessageOptions,
  ): Promise<Models.OperationOutput<typeof Models.patchChatsRoomMessageOperation>> {
    return patchChatsRoomMessage(this.#client, roomJid, messageId, body, splitOptions(opts).options);
  }

  /** Change part of the organisation-wide chat settings. See {@link @genesys-chat/chat-api!patchChatsSettings | patchChatsSettings}. */
  patchChatsSettings(
    body: Models.OperationBody<typeof Models.patchChatsSettingsOperation>,
    opts?: ChatApi.patchChatsSettingsOptions,
  ): Promise<Models.OperationOutput<typeof Models.patchChatsSettingsOperation>> {
    return patchChatsSettings(this.#client, body, splitOptions(opts).options);
  }

  /** Replace the text of a message in the one-to-one chat with a user. See {@link @genesys-chat/chat-api!patchChatsUserMessage | patchChatsUserMessage}. */
  patchChatsUserMessage(
    userId: string,
    messageId: string,
    body: Models.OperationBody<typeof Models.patchChatsUserMessageOperation>,
    opts?: ChatApi.patchChatsUserMessageOptions,
  ): Promise<Models.OperationOutput<typeof Models.patchChatsUserMessageOperation>> {
    return patchChatsUserMessage(this.#client, userId, messageId, body, splitOptions(opts).options);
  }

  /** Change the chat settings of a named user. See {@link @genesys-chat/chat-api!patchChatsUserSettings | patchChatsUserSettings}. */
  patchChatsUserSettings(
    userId: string,
    body: Models.OperationBody<typeof Models.patchChatsUserSettingsOperation>,
    opts?: ChatApi.patchChatsUserSettingsOptions,
  ): Promise<Models.OperationOutput<typeof Models.patchChatsUserSettingsOperation>> {
    return patchChatsUserSettings(this.#client, userId, body, splitOptions(opts).options);
  }

  /** Change the chat settings of the calling user. See {@link @genesys-chat/chat-api!patchChatsUsersMeSettings | patchChatsUsersMeSettings}. */
  patchChatsUsersMeSettings(
    body: Models.OperationBody<typeof Models.patchChatsUsersMeSettingsOperation>,
    opts?: ChatApi.patchChatsUsersMeSettingsOptions,
  ): Promise<Models.OperationOutput<typeof Models.patchChatsUsersMeSettingsOperation>> {
    return patchChatsUsersMeSettings(this.#client, body, splitOptions(opts).options);
  }

  /** Post a message into a room. See {@link @genesys-chat/chat-api!postChatsRoomMessages | postChatsRoomMessages}. */
  postChatsRoomMessages(
    roomJid: string,
    body: Models.OperationBody<typeof Models.postChatsRoomMessagesOperation>,
    opts?: ChatApi.postChatsRoomMessagesOptions,
  ): Promise<Models.OperationOutput<typeof Models.postChatsRoomMessagesOperation>> {
    return postChatsRoomMessages(this.#client, roomJid, body, splitOptions(opts).options);
  }

  /** Pin messages in a room; a room holds at most five pins. See {@link @genesys-chat/chat-api!postChatsRoomMessagesPins | postChatsRoomMessagesPins}. */
  async postChatsRoomMessagesPins(
    roomJid: string,
    body: Models.OperationBody<typeof Models.postChatsRoomMessagesPinsOperation>,
    opts?: ChatApi.postChatsRoomMessagesPinsOptions,
  ): Promise<void> {
    await postChatsRoomMessagesPins(this.#client, roomJid, body, splitOptions(opts).options);
  }

  /** Put a user into a room (also how a user joins one). No request body. See {@link @genesys-chat/chat-api!postChatsRoomParticipant | postChatsRoomParticipant}. */
  async postChatsRoomParticipant(
    roomJid: string,
    userId: string,
    opts?: ChatApi.postChatsRoomParticipantOptions,
  ): Promise<void> {
    await postChatsRoomParticipant(this.#client, roomJid, userId, splitOptions(opts).options);
  }

  /** Pin messages in a room; a room holds at most five pins (old path; replaced by postChatsRoomMessagesPins). See {@link @genesys-chat/chat-api!postChatsRoomPinnedmessages | postChatsRoomPinnedmessages}. */
  async postChatsRoomPinnedmessages(
    roomJid: string,
    body: Models.OperationBody<typeof Models.postChatsRoomPinnedmessagesOperation>,
    opts?: ChatApi.postChatsRoomPinnedmessagesOptions,
  ): Promise<void> {
    await postChatsRoomPinnedmessages(this.#client, roomJid, body, splitOptions(opts).options);
  }

  /** Create an ad-hoc room, optionally with its first members. See {@link @genesys-chat/chat-api!postChatsRooms | postChatsRooms}. */
  postChatsRooms(
    body: Models.OperationBody<typeof Models.postChatsRoomsOperation>,
    opts?: ChatApi.postChatsRoomsOptions,
  ): Promise<Models.OperationOutput<typeof Models.postChatsRoomsOperation>> {
    return postChatsRooms(this.#client, body, splitOptions(opts).options);
  }

  /** Send a one-to-one message to a user. See {@link @genesys-chat/chat-api!postChatsUserMessages | postChatsUserMessages}. */
  postChatsUserMessages(
    userId: string,
    body: Models.OperationBody<typeof Models.postChatsUserMessagesOperation>,
    opts?: ChatApi.postChatsUserMessagesOptions,
  ): Promise<Models.OperationOutput<typeof Models.postChatsUserMessagesOperation>> {
    return postChatsUserMessages(this.#client, userId, body, splitOptions(opts).options);
  }

  /** Pin messages in the one-to-one chat with a user; at most five pins. See {@link @genesys-chat/chat-api!postChatsUserMessagesPins | postChatsUserMessagesPins}. */
  async postChatsUserMessagesPins(
    userId: string,
    body: Models.OperationBody<typeof Models.postChatsUserMessagesPinsOperation>,
    opts?: ChatApi.postChatsUserMessagesPinsOptions,
  ): Promise<void> {
    await postChatsUserMessagesPins(this.#client, userId, body, splitOptions(opts).options);
  }

  /** Create the chat settings of the calling user. See {@link @genesys-chat/chat-api!postChatsUsersMeSettings | postChatsUsersMeSettings}. */
  async postChatsUsersMeSettings(
    body: Models.OperationBody<typeof Models.postChatsUsersMeSettingsOperation>,
    opts?: ChatApi.postChatsUsersMeSettingsOptions,
  ): Promise<void> {
    await postChatsUsersMeSettings(this.#client, body, splitOptions(opts).options);
  }

  /** Set the calling user's emoji reactions on a message. See {@link @genesys-chat/chat-api!putChatsMessageReactions | putChatsMessageReactions}. */
  async putChatsMessageReactions(
    messageId: string,
    body: Models.OperationBody<typeof Models.putChatsMessageReactionsOperation>,
    opts?: ChatApi.putChatsMessageReactionsOptions,
  ): Promise<void> {
    await putChatsMessageReactions(this.#client, messageId, body, splitOptions(opts).options);
  }

  /** Replace the organisation-wide chat settings. See {@link @genesys-chat/chat-api!putChatsSettings | putChatsSettings}. */
  putChatsSettings(
    body: Models.OperationBody<typeof Models.putChatsSettingsOperation>,
    opts?: ChatApi.putChatsSettingsOptions,
  ): Promise<Models.OperationOutput<typeof Models.putChatsSettingsOperation>> {
    return putChatsSettings(this.#client, body, splitOptions(opts).options);
  }
}

/** Types of `opts`, named as in the official declarations. */
export declare namespace ChatApi {
  /** `opts` of {@link ChatApi.deleteChatsRoomMessage}. */
  export type deleteChatsRoomMessageOptions = CallSettings;
  /** `opts` of {@link ChatApi.deleteChatsRoomMessagesPin}. */
  export type deleteChatsRoomMessagesPinOptions = CallSettings;
  /** `opts` of {@link ChatApi.deleteChatsRoomParticipant}. */
  export type deleteChatsRoomParticipantOptions = CallSettings;
  /** `opts` of {@link ChatApi.deleteChatsRoomPinnedmessage}. */
  export type deleteChatsRoomPinnedmessageOptions = CallSettings;
  /** `opts` of {@link ChatApi.deleteChatsUserMessage}. */
  export type deleteChatsUserMessageOptions = CallSettings;
  /** `opts` of {@link ChatApi.deleteChatsUserMessagesPin}. */
  export type deleteChatsUserMessagesPinOptions = CallSettings;
  /** `opts` of {@link ChatApi.deleteChatsUsersMeSettings}. */
  export type deleteChatsUsersMeSettingsOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsMessage}. */
  export type getChatsMessageOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsRoom}. */
  export type getChatsRoomOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsRoomMessage}. */
  export type getChatsRoomMessageOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsRoomMessages}. */
  export type getChatsRoomMessagesOptions = CallSettings & Models.HistoryQuery;
  /** `opts` of {@link ChatApi.getChatsRoomParticipant}. */
  export type getChatsRoomParticipantOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsRoomParticipants}. */
  export type getChatsRoomParticipantsOptions = CallSettings &
    NonNullable<Models.OperationQuery<typeof Models.getChatsRoomParticipantsOperation>>;
  /** `opts` of {@link ChatApi.getChatsSettings}. */
  export type getChatsSettingsOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsThreadMessages}. */
  export type getChatsThreadMessagesOptions = CallSettings & Models.HistoryQuery;
  /** `opts` of {@link ChatApi.getChatsUser}. */
  export type getChatsUserOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsUserMessage}. */
  export type getChatsUserMessageOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsUserMessages}. */
  export type getChatsUserMessagesOptions = CallSettings & Models.HistoryQuery;
  /** `opts` of {@link ChatApi.getChatsUserSettings}. */
  export type getChatsUserSettingsOptions = CallSettings;
  /** `opts` of {@link ChatApi.getChatsUsersMeSettings}. */
  export type getChatsUsersMeSettingsOptions = CallSettings;
  /** `opts` of {@link ChatApi.patchChatsRoom}. */
  export type patchChatsRoomOptions = CallSettings;
  /** `opts` of {@link ChatApi.patchChatsRoomMessage}. */
  export type patchChatsRoomMessageOptions = CallSettings;
  /** `opts` of {@link ChatApi.patchChatsSettings}. */
  export type patchChatsSettingsOptions = CallSettings;
  /** `opts` of {@link ChatApi.patchChatsUserMessage}. */
  export type patchChatsUserMessageOptions = CallSettings;
  /** `opts` of {@link ChatApi.patchChatsUserSettings}. */
  export type patchChatsUserSettingsOptions = CallSettings;
  /** `opts` of {@link ChatApi.patchChatsUsersMeSettings}. */
  export type patchChatsUsersMeSettingsOptions = CallSettings;
  /** `opts` of {@link ChatApi.postChatsRoomMessages}. */
  export type postChatsRoomMessagesOptions = CallSettings;
  /** `opts` of {@link ChatApi.postChatsRoomMessagesPins}. */
  export type postChatsRoomMessagesPinsOptions = CallSettings;
  /** `opts` of {@link ChatApi.postChatsRoomParticipant}. */
  export type postChatsRoomParticipantOptions = CallSettings;
  /** `opts` of {@link ChatApi.postChatsRoomPinnedmessages}. */
  export type postChatsRoomPinnedmessagesOptions = CallSettings;
  /** `opts` of {@link ChatApi.postChatsRooms}. */
  export type postChatsRoomsOptions = CallSettings;
  /** `opts` of {@link ChatApi.postChatsUserMessages}. */
  export type postChatsUserMessagesOptions = CallSettings;
  /** `opts` of {@link ChatApi.postChatsUserMessagesPins}. */
  export type postChatsUserMessagesPinsOptions = CallSettings;
  /** `opts` of {@link ChatApi.postChatsUsersMeSettings}. */
  export type postChatsUsersMeSettingsOptions = CallSettings;
  /** `opts` of {@link ChatApi.putChatsMessageReactions}. */
  export type putChatsMessageReactionsOptions = CallSettings;
  /** `opts` of {@link ChatApi.putChatsSettings}. */
  export type putChatsSettingsOptions = CallSettings;
}
