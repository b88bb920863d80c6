import * as v from 'valibot';
import { BooleanParameterSchema } from './parameters.ts';
import { TokenInfoSchema } from '../tokens.ts';
import { defineOperation } from './define-operation.ts';
import { anyOf, noPermissions } from './permissions.ts';

/** Describe the token in use; the JS SDK calls it to test a stored token. */
export const getTokensMeOperation = defineOperation({
  id: 'getTokensMe',
  method: 'GET',
  path: '/api/v2/tokens/me',
  summary: 'Describe the token in use; the JS SDK calls it to test a stored token.',
  query: v.strictObject({
    /** Leaves the idle timer of the token as it is; asking restarts it otherwise. */
    preserveIdleTTL: v.optional(BooleanParameterSchema),
  }),
  response: TokenInfoSchema,
  permissions: noPermissions,
  api: 'TokensApi',
  revisions: ['seed', 'current'],
});

/** Check that the token is valid. */
export const headTokensMeOperation = defineOperation({
  id: 'headTokensMe',
  method: 'HEAD',
  path: '/api/v2/tokens/me',
  summary: 'Check that the token is valid.',
  permissions: noPermissions,
  successStatus: 200,
  api: 'TokensApi',
  revisions: ['seed', 'current'],
});

/** Revoke the token in use. */
export const deleteTokensMeOperation = defineOperation({
  id: 'deleteTokensMe',
  method: 'DELETE',
  path: '/api/v2/tokens/me',
  summary: 'Revoke the token in use.',
  permissions: noPermissions,
  successStatus: 200,
  api: 'TokensApi',
  revisions: ['seed', 'current'],
});

/** Revoke every token of a user. */
export const deleteTokenOperation = defineOperation({
  id: 'deleteToken',
  method: 'DELETE',
  path: '/api/v2/tokens/{userId}',
  summary: 'Revoke every token of a user.',
  permissions: anyOf('oauth:token:delete'),
  api: 'TokensApi',
  revisions: ['seed', 'current'],
});
