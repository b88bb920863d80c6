import * as v from 'valibot';
import { BooleanParameterSchema, listParameter } from './parameters.ts';
import { ChatItemCursorListingSchema } from '../chat-items.ts';
import { UserSchema } from '../users.ts';
import { defineOperation } from './define-operation.ts';
import { anyOf, noPermissions } from './permissions.ts';

/** Read the calling user; chat.jabberId is its JID. */
export const getUsersMeOperation = defineOperation({
  id: 'getUsersMe',
  method: 'GET',
  path: '/api/v2/users/me',
  summary: 'Read the calling user; chat.jabberId is its JID.',
  query: v.strictObject({
    /** Fields to expand. */
    expand: v.optional(listParameter()),
  }),
  response: UserSchema,
  permissions: noPermissions,
  api: 'UsersApi',
  revisions: ['seed', 'current'],
});

/** List the chats of the calling user (rooms, groups, one-to-ones) with a cursor. */
export const getUsersChatsMeOperation = defineOperation({
  id: 'getUsersChatsMe',
  method: 'GET',
  path: '/api/v2/users/chats/me',
  summary: 'List the chats of the calling user (rooms, groups, one-to-ones) with a cursor.',
  query: v.strictObject({
    /** Leaves closed chats out. */
    excludeClosed: v.optional(BooleanParameterSchema),
    /** Adds the presence of the other user of a one-to-one. */
    includePresence: v.optional(BooleanParameterSchema),
    /** Adds the owners of rooms. */
    includeRoomOwners: v.optional(BooleanParameterSchema),
    /** Cursor of the page to read, from `nextUri` of the page before. */
    after: v.optional(v.string()),
  }),
  response: ChatItemCursorListingSchema,
  permissions: anyOf('chat:chat:access', 'user:chats:view'),
  api: 'UsersApi',
  revisions: ['current'],
});
