import { type FakeBehaviour, defaultBehaviour } from '../fake-behaviour.ts';
import { badRequest } from '../http/platform-error.ts';

/** Reads switches to turn. JSON has no infinity, so it is written as the text `Infinity`. */
export function readBehaviour(input: unknown): Partial<FakeBehaviour> {
  if (typeof input !== 'object' || input === null) throw badRequest('body', 'has to be an object');
  const change: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, given] of Object.entries(input)) {
    const usual: unknown = Object.hasOwn(defaultBehaviour, name)
      ? defaultBehaviour[name as keyof FakeBehaviour]
      : undefined;
    const value: unknown = given === 'Infinity' ? Infinity : given;
    if (typeof usual !== typeof value) throw badRequest(name, 'is not a switch, or not a value for it');
    change[name] = value;
  }
  return change;
}

/** Writes all switches as JSON can hold them. */
export function writeBehaviour(behaviour: FakeBehaviour): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(behaviour).map(([name, value]) => [name, value === Infinity ? 'Infinity' : value]),
  );
}
