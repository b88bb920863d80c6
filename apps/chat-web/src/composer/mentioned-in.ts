import type { Person } from '../people/person.ts';

/** Ids of the people whose names follow an `@` in a text; the longest name that fits counts. */
export function mentionedIn(body: string, people: readonly Person[]): readonly string[] {
  if (!body.includes('@')) return [];
  const longestFirst = [...people].sort((one, other) => other.name.length - one.name.length);
  const ids = new Set<string>();
  for (let at = body.indexOf('@'); at >= 0; at = body.indexOf('@', at + 1)) {
    const person = longestFirst.find(({ name }) => isAt(body, at + 1, name));
    if (person) ids.add(person.id);
  }
  return [...ids];
}

function isAt(body: string, at: number, name: string): boolean {
  const next = body.charAt(at + name.length);
  return body.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(next);
}
