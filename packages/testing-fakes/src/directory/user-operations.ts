import { UserSchema, anyOf, defineOperation, noPermissions } from '@genesys-chat/models';
import * as v from 'valibot';

const CountSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}$/, 'must be a whole number of at least 1'),
  v.transform(Number),
);

const IdsSchema = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((ids) => [ids].flat().flatMap((list) => list.split(','))),
);

/** Reads a user. Not in the chat contract, but what a chat shows names with. */
export const getUserOperation = defineOperation({
  id: 'getUser',
  method: 'GET',
  path: '/api/v2/users/{userId}',
  summary: 'Read a user; chat.jabberId is its JID.',
  query: v.strictObject({ expand: v.optional(v.string()), state: v.optional(v.string()) }),
  response: UserSchema,
  permissions: noPermissions,
  api: 'UsersApi',
  revisions: ['current'],
});

/** Lists users in pages. Not in the chat contract, but what a chat finds people with. */
export const getUsersOperation = defineOperation({
  id: 'getUsers',
  method: 'GET',
  path: '/api/v2/users',
  summary: 'List the users of the organisation.',
  query: v.strictObject({
    pageSize: v.optional(v.pipe(CountSchema, v.maxValue(500, 'must be at most 500'))),
    pageNumber: v.optional(CountSchema),
    id: v.optional(IdsSchema),
  }),
  response: v.object({
    entities: v.array(UserSchema),
    pageSize: v.number(),
    pageNumber: v.number(),
    total: v.number(),
    pageCount: v.number(),
  }),
  permissions: anyOf('chat:chat:access', 'directory:user:view'),
  api: 'UsersApi',
  revisions: ['current'],
});
