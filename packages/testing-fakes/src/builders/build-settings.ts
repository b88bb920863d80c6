import type {
  ChatSettings,
  ChatSettingsRequest,
  ChatUserSettings,
  ChatUserSettingsRequest,
  MobileNotificationSettings,
  MobileSettings,
  UserChatSettings,
  UserChatSettingsPost,
  UserSettingsForChat,
  UserSettingsForChatRequest,
} from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';

/** Builds the settings of an organisation. */
export const buildChatSettings: Builder<ChatSettings> = builderOf<ChatSettings>(() => ({
  messageRetentionPeriodDays: 3650,
  reactionsEnabled: true,
}));

/** Builds settings of an organisation to store. */
export const buildChatSettingsRequest: Builder<ChatSettingsRequest> = builderOf<ChatSettingsRequest>(() => ({
  messageRetentionPeriodDays: 3650,
  reactionsEnabled: true,
}));

/** Builds a rule for mobile notifications. */
export const buildMobileNotificationSettings: Builder<MobileNotificationSettings> =
  builderOf<MobileNotificationSettings>(() => ({ when: 'OnlyWhenInactive' }));

/** Builds the mobile part of settings. */
export const buildMobileSettings: Builder<MobileSettings> = builderOf<MobileSettings>(() => ({
  notifications: buildMobileNotificationSettings(),
}));

/** Builds the settings of a named user. */
export const buildChatUserSettings: Builder<ChatUserSettings> = builderOf<ChatUserSettings>(() => ({
  mobile: buildMobileSettings(),
}));

/** Builds settings of a named user to store. */
export const buildChatUserSettingsRequest: Builder<ChatUserSettingsRequest> =
  builderOf<ChatUserSettingsRequest>(() => ({ mobile: { notifications: { when: 'OnlyWhenInactive' } } }));

/** Builds the settings of the calling user. */
export const buildUserSettingsForChat: Builder<UserSettingsForChat> = builderOf<UserSettingsForChat>(() => ({
  muted: false,
  mentionsOnly: false,
  notifyOnReactions: true,
  mobile: buildMobileSettings(),
}));

/** Builds a change of the own settings. */
export const buildUserSettingsForChatRequest: Builder<UserSettingsForChatRequest> =
  builderOf<UserSettingsForChatRequest>(() => ({ muted: true }));

/** Builds settings without the mobile part. */
export const buildUserChatSettings: Builder<UserChatSettings> = builderOf<UserChatSettings>(() => ({
  muted: false,
  mentionsOnly: false,
  notifyOnReactions: true,
}));

/** Builds own settings to create. */
export const buildUserChatSettingsPost: Builder<UserChatSettingsPost> = builderOf<UserChatSettingsPost>(
  () => ({ muted: false }),
);
