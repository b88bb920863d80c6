// The public surface of this package, made from what is built. A change here is a change for its users.
// After one that is meant: pnpm turbo run write

// @genesys-chat/platform-client

import {
  AmbiguousResultError,
  ApiClient,
  ApiClient as ApiClientClass,
  AuthData,
  AuthenticationError,
  ChatError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  PureCloudRegionHosts,
  RateLimitError,
  Sender
} from "@genesys-chat/transport";
import * as Models from "@genesys-chat/models";
interface CallSettings { readonly customHeaders?: Readonly<Record<string, string>> | undefined; }
export declare class ChatApi {
  #private;
  constructor(apiClient?: Sender);
  deleteChatsRoomMessage(roomJid: string, messageId: string, opts?: ChatApi.deleteChatsRoomMessageOptions): Promise<void>;
  deleteChatsRoomMessagesPin(roomJid: string, pinnedMessageId: string, opts?: ChatApi.deleteChatsRoomMessagesPinOptions): Promise<void>;
  deleteChatsRoomParticipant(roomJid: string, userId: string, opts?: ChatApi.deleteChatsRoomParticipantOptions): Promise<void>;
  deleteChatsRoomPinnedmessage(roomJid: string, pinnedMessageId: string, opts?: ChatApi.deleteChatsRoomPinnedmessageOptions): Promise<void>;
  deleteChatsUserMessage(userId: string, messageId: string, opts?: ChatApi.deleteChatsUserMessageOptions): Promise<void>;
  deleteChatsUserMessagesPin(userId: string, pinnedMessageId: string, opts?: ChatApi.deleteChatsUserMessagesPinOptions): Promise<void>;
  deleteChatsUsersMeSettings(opts?: ChatApi.deleteChatsUsersMeSettingsOptions): Promise<void>;
  getChatsMessage(messageId: string, opts?: ChatApi.getChatsMessageOptions): Promise<Models.OperationOutput<typeof Models.getChatsMessageOperation>>;
  getChatsRoom(roomJid: string, opts?: ChatApi.getChatsRoomOptions): Promise<Models.OperationOutput<typeof Models.getChatsRoomOperation>>;
  getChatsRoomMessage(roomJid: string, messageIds: string, opts?: ChatApi.getChatsRoomMessageOptions): Promise<Models.OperationOutput<typeof Models.getChatsRoomMessageOperation>>;
  getChatsRoomMessages(roomJid: string, opts?: ChatApi.getChatsRoomMessagesOptions): Promise<Models.OperationOutput<typeof Models.getChatsRoomMessagesOperation>>;
  getChatsRoomParticipant(roomJid: string, participantJid: string, opts?: ChatApi.getChatsRoomParticipantOptions): Promise<Models.OperationOutput<typeof Models.getChatsRoomParticipantOperation>>;
  getChatsRoomParticipants(roomJid: string, opts?: ChatApi.getChatsRoomParticipantsOptions): Promise<Models.OperationOutput<typeof Models.getChatsRoomParticipantsOperation>>;
  getChatsSettings(opts?: ChatApi.getChatsSettingsOptions): Promise<Models.OperationOutput<typeof Models.getChatsSettingsOperation>>;
  getChatsThreadMessages(threadId: string, opts?: ChatApi.getChatsThreadMessagesOptions): Promise<Models.OperationOutput<typeof Models.getChatsThreadMessagesOperation>>;
  getChatsUser(userId: string, opts?: ChatApi.getChatsUserOptions): Promise<Models.OperationOutput<typeof Models.getChatsUserOperation>>;
  getChatsUserMessage(userId: string, messageIds: string, opts?: ChatApi.getChatsUserMessageOptions): Promise<Models.OperationOutput<typeof Models.getChatsUserMessageOperation>>;
  getChatsUserMessages(userId: string, opts?: ChatApi.getChatsUserMessagesOptions): Promise<Models.OperationOutput<typeof Models.getChatsUserMessagesOperation>>;
  getChatsUserSettings(userId: string, opts?: ChatApi.getChatsUserSettingsOptions): Promise<Models.OperationOutput<typeof Models.getChatsUserSettingsOperation>>;
  getChatsUsersMeSettings(opts?: ChatApi.getChatsUsersMeSettingsOptions): Promise<Models.OperationOutput<typeof Models.getChatsUsersMeSettingsOperation>>;
  patchChatsRoom(roomJid: string, body: Models.OperationBody<typeof Models.patchChatsRoomOperation>, opts?: ChatApi.patchChatsRoomOptions): Promise<void>;
  patchChatsRoomMessage(roomJid: string, messageId: string, body: Models.OperationBody<typeof Models.patchChatsRoomMessageOperation>, opts?: ChatApi.patchChatsRoomMessageOptions): Promise<Models.OperationOutput<typeof Models.patchChatsRoomMessageOperation>>;
  patchChatsSettings(body: Models.OperationBody<typeof Models.patchChatsSettingsOperation>, opts?: ChatApi.patchChatsSettingsOptions): Promise<Models.OperationOutput<typeof Models.patchChatsSettingsOperation>>;
  patchChatsUserMessage(userId: string, messageId: string, body: Models.OperationBody<typeof Models.patchChatsUserMessageOperation>, opts?: ChatApi.patchChatsUserMessageOptions): Promise<Models.OperationOutput<typeof Models.patchChatsUserMessageOperation>>;
  patchChatsUserSettings(userId: string, body: Models.OperationBody<typeof Models.patchChatsUserSettingsOperation>, opts?: ChatApi.patchChatsUserSettingsOptions): Promise<Models.OperationOutput<typeof Models.patchChatsUserSettingsOperation>>;
  patchChatsUsersMeSettings(body: Models.OperationBody<typeof Models.patchChatsUsersMeSettingsOperation>, opts?: ChatApi.patchChatsUsersMeSettingsOptions): Promise<Models.OperationOutput<typeof Models.patchChatsUsersMeSettingsOperation>>;
  postChatsRoomMessages(roomJid: string, body: Models.OperationBody<typeof Models.postChatsRoomMessagesOperation>, opts?: ChatApi.postChatsRoomMessagesOptions): Promise<Models.OperationOutput<typeof Models.postChatsRoomMessagesOperation>>;
  postChatsRoomMessagesPins(roomJid: string, body: Models.OperationBody<typeof Models.postChatsRoomMessagesPinsOperation>, opts?: ChatApi.postChatsRoomMessagesPinsOptions): Promise<void>;
  postChatsRoomParticipant(roomJid: string, userId: string, opts?: ChatApi.postChatsRoomParticipantOptions): Promise<void>;
  postChatsRoomPinnedmessages(roomJid: string, body: Models.OperationBody<typeof Models.postChatsRoomPinnedmessagesOperation>, opts?: ChatApi.postChatsRoomPinnedmessagesOptions): Promise<void>;
  postChatsRooms(body: Models.OperationBody<typeof Models.postChatsRoomsOperation>, opts?: ChatApi.postChatsRoomsOptions): Promise<Models.OperationOutput<typeof Models.postChatsRoomsOperation>>;
  postChatsUserMessages(userId: string, body: Models.OperationBody<typeof Models.postChatsUserMessagesOperation>, opts?: ChatApi.postChatsUserMessagesOptions): Promise<Models.OperationOutput<typeof Models.postChatsUserMessagesOperation>>;
  postChatsUserMessagesPins(userId: string, body: Models.OperationBody<typeof Models.postChatsUserMessagesPinsOperation>, opts?: ChatApi.postChatsUserMessagesPinsOptions): Promise<void>;
  postChatsUsersMeSettings(body: Models.OperationBody<typeof Models.postChatsUsersMeSettingsOperation>, opts?: ChatApi.postChatsUsersMeSettingsOptions): Promise<void>;
  putChatsMessageReactions(messageId: string, body: Models.OperationBody<typeof Models.putChatsMessageReactionsOperation>, opts?: ChatApi.putChatsMessageReactionsOptions): Promise<void>;
  putChatsSettings(body: Models.OperationBody<typeof Models.putChatsSettingsOperation>, opts?: ChatApi.putChatsSettingsOptions): Promise<Models.OperationOutput<typeof Models.putChatsSettingsOperation>>;
}
export declare namespace ChatApi {
  type deleteChatsRoomMessageOptions = CallSettings;
  type deleteChatsRoomMessagesPinOptions = CallSettings;
  type deleteChatsRoomParticipantOptions = CallSettings;
  type deleteChatsRoomPinnedmessageOptions = CallSettings;
  type deleteChatsUserMessageOptions = CallSettings;
  type deleteChatsUserMessagesPinOptions = CallSettings;
  type deleteChatsUsersMeSettingsOptions = CallSettings;
  type getChatsMessageOptions = CallSettings;
  type getChatsRoomOptions = CallSettings;
  type getChatsRoomMessageOptions = CallSettings;
  type getChatsRoomMessagesOptions = CallSettings & Models.HistoryQuery;
  type getChatsRoomParticipantOptions = CallSettings;
  type getChatsRoomParticipantsOptions = CallSettings & NonNullable<Models.OperationQuery<typeof Models.getChatsRoomParticipantsOperation>>;
  type getChatsSettingsOptions = CallSettings;
  type getChatsThreadMessagesOptions = CallSettings & Models.HistoryQuery;
  type getChatsUserOptions = CallSettings;
  type getChatsUserMessageOptions = CallSettings;
  type getChatsUserMessagesOptions = CallSettings & Models.HistoryQuery;
  type getChatsUserSettingsOptions = CallSettings;
  type getChatsUsersMeSettingsOptions = CallSettings;
  type patchChatsRoomOptions = CallSettings;
  type patchChatsRoomMessageOptions = CallSettings;
  type patchChatsSettingsOptions = CallSettings;
  type patchChatsUserMessageOptions = CallSettings;
  type patchChatsUserSettingsOptions = CallSettings;
  type patchChatsUsersMeSettingsOptions = CallSettings;
  type postChatsRoomMessagesOptions = CallSettings;
  type postChatsRoomMessagesPinsOptions = CallSettings;
  type postChatsRoomParticipantOptions = CallSettings;
  type postChatsRoomPinnedmessagesOptions = CallSettings;
  type postChatsRoomsOptions = CallSettings;
  type postChatsUserMessagesOptions = CallSettings;
  type postChatsUserMessagesPinsOptions = CallSettings;
  type postChatsUsersMeSettingsOptions = CallSettings;
  type putChatsMessageReactionsOptions = CallSettings;
  type putChatsSettingsOptions = CallSettings;
}
declare namespace platform_client_d_exports {
  export {
    AmbiguousResultError, ApiClient, ApiClientClass, AuthData, AuthenticationError, CallSettings, ChatApi, ChatError, InvalidRequestError, Models, NotFoundError, PermissionError, PureCloudRegionHosts, RateLimitError
  };
}
export {
  AmbiguousResultError,
  ApiClient,
  type ApiClientClass,
  type AuthData,
  AuthenticationError,
  type CallSettings,
  ChatError,
  InvalidRequestError,
  type Models,
  NotFoundError,
  PermissionError,
  PureCloudRegionHosts,
  RateLimitError,
  platform_client_d_exports as default
};
