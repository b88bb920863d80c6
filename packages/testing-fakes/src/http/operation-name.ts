import type { chatOperations, relatedOperations } from '@genesys-chat/models';

/** What the login host serves: the token endpoint, the login page and the logout. */
export type LoginOperationName = 'token' | 'authorize' | 'logout';

/** Name of something that the fake serves: an operation by its id, or a part of the login host. */
export type OperationName =
  | (typeof chatOperations)[number]['id']
  | (typeof relatedOperations)[number]['id']
  | 'getUser'
  | 'getUsers'
  | LoginOperationName;
