import { ChatSettingsRequestSchema } from '../settings.ts';
import { ChatSettingsSchema } from '../settings.ts';
import { defineOperation } from './define-operation.ts';
import { anyOf } from './permissions.ts';

/** Read the organisation-wide chat settings. */
export const getChatsSettingsOperation = defineOperation({
  id: 'getChatsSettings',
  method: 'GET',
  path: '/api/v2/chats/settings',
  summary: 'Read the organisation-wide chat settings.',
  response: ChatSettingsSchema,
  permissions: anyOf('chat:setting:view', 'chat:setting:edit'),
  revisions: ['seed', 'current'],
});

/** Change part of the organisation-wide chat settings. */
export const patchChatsSettingsOperation = defineOperation({
  id: 'patchChatsSettings',
  method: 'PATCH',
  path: '/api/v2/chats/settings',
  summary: 'Change part of the organisation-wide chat settings.',
  body: ChatSettingsRequestSchema,
  response: ChatSettingsSchema,
  permissions: anyOf('chat:setting:edit'),
  revisions: ['seed', 'current'],
});

/** Replace the organisation-wide chat settings. */
export const putChatsSettingsOperation = defineOperation({
  id: 'putChatsSettings',
  method: 'PUT',
  path: '/api/v2/chats/settings',
  summary: 'Replace the organisation-wide chat settings.',
  body: ChatSettingsRequestSchema,
  response: ChatSettingsSchema,
  permissions: anyOf('chat:setting:edit'),
  revisions: ['seed', 'current'],
});
