import type { chatOperations, relatedOperations } from '@genesys-chat/models';

/** Name of an operation that this package has a function for, such as `getChatsRoom`. */
export type OperationName = (typeof chatOperations | typeof relatedOperations)[number]['id'];
