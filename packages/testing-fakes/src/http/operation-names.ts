import { chatOperations, relatedOperations } from '@genesys-chat/models';
import { refuseUnknownName } from '../internal/refuse-unknown.ts';
import type { OperationName } from './operation-name.ts';

const operationNames: ReadonlySet<OperationName> = new Set<OperationName>([
  ...chatOperations.map(({ id }) => id),
  ...relatedOperations.map(({ id }) => id),
  'getUser',
  'getUsers',
  'token',
  'authorize',
  'logout',
]);

/** Refuses the name of an operation that the fake does not serve: no request ever has it. */
export function refuseUnknownOperation(name: string): void {
  refuseUnknownName('operation', name, operationNames);
}
