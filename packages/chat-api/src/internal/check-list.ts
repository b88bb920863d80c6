import { InvalidRequestError } from '@genesys-chat/transport';

/** Refuses what is no list. Without types a single text may be given, of which each character would be taken. */
export function checkList(field: string, list: unknown, operation: string): void {
  if (Array.isArray(list)) return;
  throw new InvalidRequestError(field, 'must be a list, also for a single one', { operation });
}
