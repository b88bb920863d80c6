import { ChatUserSettingsRequestSchema } from '../settings.ts';
import { UserSettingsForChatRequestSchema } from '../settings.ts';
import {
  ChatUserSettingsSchema,
  UserChatSettingsPostSchema,
  UserSettingsForChatSchema,
} from '../settings.ts';
import { defineOperation } from './define-operation.ts';
import { anyOf, noPermissions } from './permissions.ts';

/** Read the chat settings of a named user. */
export const getChatsUserSettingsOperation = defineOperation({
  id: 'getChatsUserSettings',
  method: 'GET',
  path: '/api/v2/chats/users/{userId}/settings',
  summary: 'Read the chat settings of a named user.',
  response: ChatUserSettingsSchema,
  permissions: anyOf('chat:usersettings:view', 'chat:setting:view'),
  revisions: ['current'],
});

/** Change the chat settings of a named user. */
export const patchChatsUserSettingsOperation = defineOperation({
  id: 'patchChatsUserSettings',
  method: 'PATCH',
  path: '/api/v2/chats/users/{userId}/settings',
  summary: 'Change the chat settings of a named user.',
  body: ChatUserSettingsRequestSchema,
  response: ChatUserSettingsSchema,
  permissions: anyOf('chat:usersettings:edit', 'chat:setting:edit'),
  revisions: ['current'],
});

/** Read the chat settings of the calling user. */
export const getChatsUsersMeSettingsOperation = defineOperation({
  id: 'getChatsUsersMeSettings',
  method: 'GET',
  path: '/api/v2/chats/users/me/settings',
  summary: 'Read the chat settings of the calling user.',
  response: UserSettingsForChatSchema,
  permissions: noPermissions,
  revisions: ['current'],
});

/** Change the chat settings of the calling user. */
export const patchChatsUsersMeSettingsOperation = defineOperation({
  id: 'patchChatsUsersMeSettings',
  method: 'PATCH',
  path: '/api/v2/chats/users/me/settings',
  summary: 'Change the chat settings of the calling user.',
  body: UserSettingsForChatRequestSchema,
  response: UserSettingsForChatSchema,
  permissions: noPermissions,
  revisions: ['current'],
});

/** Create the chat settings of the calling user. */
export const postChatsUsersMeSettingsOperation = defineOperation({
  id: 'postChatsUsersMeSettings',
  method: 'POST',
  path: '/api/v2/chats/users/me/settings',
  summary: 'Create the chat settings of the calling user.',
  body: UserChatSettingsPostSchema,
  permissions: noPermissions,
  revisions: ['current'],
});

/** Drop the stored chat settings of the calling user. */
export const deleteChatsUsersMeSettingsOperation = defineOperation({
  id: 'deleteChatsUsersMeSettings',
  method: 'DELETE',
  path: '/api/v2/chats/users/me/settings',
  summary: 'Drop the stored chat settings of the calling user.',
  permissions: noPermissions,
  revisions: ['current'],
});
