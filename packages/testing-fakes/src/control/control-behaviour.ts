import type { FakeBehaviour } from '../fake-behaviour.ts';
import { badRequest } from '../http/platform-error.ts';

/** Reads switches to turn. JSON has no infinity, so it is written as the text `Infinity`. */
export function readBehaviour(input: unknown): Partial<FakeBehaviour> {
  if (typeof input !== 'object' || input === null) throw badRequest('body', 'has to be an object');
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, value === 'Infinity' ? Infinity : value]),
  );
}

/** Writes all switches as JSON can hold them. */
export function writeBehaviour(behaviour: FakeBehaviour): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(behaviour).map(([name, value]) => [name, value === Infinity ? 'Infinity' : value]),
  );
}
