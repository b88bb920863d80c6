import { anyOf, defineOperation, noPermissions, UserSchema } from '@genesys-chat/models';
import * as v from 'valibot';

/** Lists the users of the organisation. Not part of the chat API, so the app describes it itself. */
export const getUsersOperation = defineOperation({
  id: 'getUsers',
  method: 'GET',
  path: '/api/v2/users',
  summary: 'List the users of the organisation.',
  query: v.strictObject({
    /** Users a page, at most 500. */
    pageSize: v.optional(v.number()),
    /** Page to read, counted from 1. */
    pageNumber: v.optional(v.number()),
  }),
  response: v.looseObject({
    /** The users. */
    entities: v.array(UserSchema),
    /** How many pages there are. */
    pageCount: v.exactOptional(v.number()),
  }),
  permissions: anyOf('chat:chat:access', 'directory:user:view'),
  api: 'UsersApi',
  revisions: ['current'],
});

/** Reads one user. */
export const getUserOperation = defineOperation({
  id: 'getUser',
  method: 'GET',
  path: '/api/v2/users/{userId}',
  summary: 'Read a user.',
  response: UserSchema,
  permissions: noPermissions,
  api: 'UsersApi',
  revisions: ['current'],
});
