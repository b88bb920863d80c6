import { notFound, refusal } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';

/** Adding what is there already: refused, unless the platform takes it for done; see `repeatedAdditions`. */
export function addAgain({ behaviour }: World, reason: string): void {
  if (behaviour.repeatedAdditions === 'conflict') throw refusal('general.conflict', reason);
}

/** Removing what is not there: refused, unless the platform takes it for done; see `missingRemovals`. */
export function removeMissing({ behaviour }: World, kind: string, id: string): void {
  if (behaviour.missingRemovals === 'notFound') throw notFound(kind, id);
}
