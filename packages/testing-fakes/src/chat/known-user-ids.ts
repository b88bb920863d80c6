import { badRequest } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';

/** The ids of a list, each once; one that no user has is refused or passed over, see `unknownListedIds`. */
export function knownUserIds(
  { store, behaviour }: World,
  field: string,
  userIds: readonly string[],
): string[] {
  const users = store.collection('users');
  const unknown = userIds.findIndex((id) => !users.get(id));
  if (unknown !== -1 && behaviour.unknownListedIds === 'reject') {
    throw badRequest(`${field}.${unknown}`, 'is not the id of a user');
  }
  return [...new Set(userIds)].filter((id) => users.get(id));
}
