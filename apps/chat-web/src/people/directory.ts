import type { Person } from './person.ts';
import { type FoldedName, foldName, rankName } from './rank-name.ts';

/** Who is in a directory: everybody; so many of them that nobody scrolls through; or nobody, where the token may not list people. */
export type Extent = 'everybody' | 'many' | 'nobody';

/** The people whom the app knows, to be found by any of their names. */
export interface Directory {
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  readonly byJid: ReadonlyMap<string, Person>;
  /** Who was put in it at once; others come as they are met. */
  readonly extent: Extent;
}

/** Makes a directory, in the order of names. */
export function toDirectory(people: readonly Person[], extent: Extent): Directory {
  const sorted = [...people].sort((one, other) => one.name.localeCompare(other.name));
  return {
    people: sorted,
    byId: new Map(sorted.map((person) => [person.id, person])),
    byJid: new Map(sorted.flatMap((person) => (person.jid === undefined ? [] : [[person.jid, person]]))),
    extent,
  };
}

/** Adds people to a directory; whom it has already stays as it is. */
export function withPeople(directory: Directory, people: readonly Person[]): Directory {
  const others = people.filter(({ id }) => !directory.byId.has(id));
  return others.length === 0 ? directory : toDirectory([...directory.people, ...others], directory.extent);
}

/** A directory without anybody, until it is read. */
export const emptyDirectory: Directory = toDirectory([], 'everybody');

/** Finds people by parts of their name or the beginning of their mail address, the beginnings of names first. */
export function searchPeople({ people }: Directory, words: string, limit: number): readonly Person[] {
  const wanted = words.trim().toLocaleLowerCase();
  const folded = foldName(words);
  const rankOf = (person: Person): number =>
    rankName(foldedNameOf(person), folded) ??
    (person.email?.toLocaleLowerCase().startsWith(wanted) === true ? 2 : Infinity);
  const ranked = people.map((person) => ({ person, rank: rankOf(person) }));
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ person }) => person);
}

/** Names that were compared before: to fold thousands anew at each key would be felt. */
const foldedNames = new WeakMap<Person, FoldedName>();

function foldedNameOf(person: Person): FoldedName {
  const folded = foldedNames.get(person) ?? foldName(person.name);
  foldedNames.set(person, folded);
  return folded;
}
