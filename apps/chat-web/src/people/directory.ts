import type { Person } from './person.ts';

/** The people whom the app knows, to be found by any of their names. */
export interface Directory {
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  readonly byJid: ReadonlyMap<string, Person>;
  /** Whether everybody is in it; `false` where the token may not list the people of the organisation. */
  readonly isComplete: boolean;
}

/** Makes a directory, in the order of names. */
export function toDirectory(people: readonly Person[], isComplete: boolean): Directory {
  const sorted = [...people].sort((one, other) => one.name.localeCompare(other.name));
  return {
    people: sorted,
    byId: new Map(sorted.map((person) => [person.id, person])),
    byJid: new Map(sorted.flatMap((person) => (person.jid === undefined ? [] : [[person.jid, person]]))),
    isComplete,
  };
}

/** Adds people to a directory; whom it has already stays as it is. */
export function withPeople(directory: Directory, people: readonly Person[]): Directory {
  const others = people.filter(({ id }) => !directory.byId.has(id));
  return others.length === 0
    ? directory
    : toDirectory([...directory.people, ...others], directory.isComplete);
}

/** A directory without anybody, until it is read. */
export const emptyDirectory: Directory = toDirectory([], true);

/** Finds people by a part of their name or mail address, the beginnings of words first. */
export function searchPeople({ people }: Directory, words: string, limit: number): readonly Person[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return people.slice(0, limit);
  const ranked = people.map((person) => ({ person, rank: rankOf(person, wanted) }));
  return ranked
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ person }) => person);
}

function rankOf({ name, email }: Person, wanted: string): number {
  const lower = name.toLocaleLowerCase();
  if (lower.startsWith(wanted)) return 0;
  if (lower.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 1;
  return lower.includes(wanted) || email?.toLocaleLowerCase().startsWith(wanted) === true ? 2 : 3;
}
