import { getChatsMessageOperation, getChatsThreadMessagesOperation } from './messages.ts';
import {
  postNotificationsChannelsOperation,
  getNotificationsChannelsOperation,
  headNotificationsChannelOperation,
  getNotificationsChannelSubscriptionsOperation,
  postNotificationsChannelSubscriptionsOperation,
  putNotificationsChannelSubscriptionsOperation,
  deleteNotificationsChannelSubscriptionsOperation,
  getNotificationsAvailabletopicsOperation,
} from './notifications.ts';
import {
  getChatsUserOperation,
  getChatsUserMessagesOperation,
  getChatsUserMessageOperation,
  postChatsUserMessagesOperation,
  patchChatsUserMessageOperation,
  deleteChatsUserMessageOperation,
  postChatsUserMessagesPinsOperation,
  deleteChatsUserMessagesPinOperation,
} from './one-on-ones.ts';
import { putChatsMessageReactionsOperation } from './reactions.ts';
import {
  getChatsRoomMessagesOperation,
  getChatsRoomMessageOperation,
  postChatsRoomMessagesOperation,
  patchChatsRoomMessageOperation,
  deleteChatsRoomMessageOperation,
} from './room-messages.ts';
import {
  getChatsRoomParticipantsOperation,
  getChatsRoomParticipantOperation,
  postChatsRoomParticipantOperation,
  deleteChatsRoomParticipantOperation,
} from './room-participants.ts';
import {
  postChatsRoomMessagesPinsOperation,
  deleteChatsRoomMessagesPinOperation,
  postChatsRoomPinnedmessagesOperation,
  deleteChatsRoomPinnedmessageOperation,
} from './room-pins.ts';
import { getChatsRoomOperation, postChatsRoomsOperation, patchChatsRoomOperation } from './rooms.ts';
import {
  getChatsSettingsOperation,
  patchChatsSettingsOperation,
  putChatsSettingsOperation,
} from './settings.ts';
import {
  getTokensMeOperation,
  headTokensMeOperation,
  deleteTokensMeOperation,
  deleteTokenOperation,
} from './tokens.ts';
import {
  getChatsUserSettingsOperation,
  patchChatsUserSettingsOperation,
  getChatsUsersMeSettingsOperation,
  patchChatsUsersMeSettingsOperation,
  postChatsUsersMeSettingsOperation,
  deleteChatsUsersMeSettingsOperation,
} from './user-settings.ts';
import { getUsersMeOperation, getUsersChatsMeOperation } from './users.ts';

/** The 36 operations of the Chat API: the union of its `seed` and `current` revisions. */
export const chatOperations = [
  getChatsMessageOperation,
  getChatsThreadMessagesOperation,
  getChatsUserOperation,
  getChatsUserMessagesOperation,
  getChatsUserMessageOperation,
  postChatsUserMessagesOperation,
  patchChatsUserMessageOperation,
  deleteChatsUserMessageOperation,
  postChatsUserMessagesPinsOperation,
  deleteChatsUserMessagesPinOperation,
  putChatsMessageReactionsOperation,
  getChatsRoomMessagesOperation,
  getChatsRoomMessageOperation,
  postChatsRoomMessagesOperation,
  patchChatsRoomMessageOperation,
  deleteChatsRoomMessageOperation,
  getChatsRoomParticipantsOperation,
  getChatsRoomParticipantOperation,
  postChatsRoomParticipantOperation,
  deleteChatsRoomParticipantOperation,
  postChatsRoomMessagesPinsOperation,
  deleteChatsRoomMessagesPinOperation,
  postChatsRoomPinnedmessagesOperation,
  deleteChatsRoomPinnedmessageOperation,
  getChatsRoomOperation,
  postChatsRoomsOperation,
  patchChatsRoomOperation,
  getChatsSettingsOperation,
  patchChatsSettingsOperation,
  putChatsSettingsOperation,
  getChatsUserSettingsOperation,
  patchChatsUserSettingsOperation,
  getChatsUsersMeSettingsOperation,
  patchChatsUsersMeSettingsOperation,
  postChatsUsersMeSettingsOperation,
  deleteChatsUsersMeSettingsOperation,
] as const;

/** Operations of other parts of the Platform API that a chat client needs. */
export const relatedOperations = [
  postNotificationsChannelsOperation,
  getNotificationsChannelsOperation,
  headNotificationsChannelOperation,
  getNotificationsChannelSubscriptionsOperation,
  postNotificationsChannelSubscriptionsOperation,
  putNotificationsChannelSubscriptionsOperation,
  deleteNotificationsChannelSubscriptionsOperation,
  getNotificationsAvailabletopicsOperation,
  getUsersMeOperation,
  getUsersChatsMeOperation,
  getTokensMeOperation,
  headTokensMeOperation,
  deleteTokensMeOperation,
  deleteTokenOperation,
] as const;
