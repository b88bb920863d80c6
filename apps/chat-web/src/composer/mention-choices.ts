import { type Directory, searchPeople } from '../people/directory.ts';

/** Somebody, or everybody, who can be mentioned. */
export interface MentionChoice {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Whether it is somebody who is not in the room. */
  readonly isOutside: boolean;
}

/** Whom {@link mentionChoices} offers. */
export interface MentionScope {
  readonly directory: Directory;
  /** Ids of who is in the room; `undefined` while unknown, and then nobody counts as outside. */
  readonly inside: ReadonlySet<string> | undefined;
  /** Whether everybody at once can be mentioned. */
  readonly hasAll: boolean;
  readonly myUserId: string;
}

const most = 7;
const all: MentionChoice = { id: 'all', name: 'all', email: '', isOutside: false };

/** Finds who can be mentioned by some words: first people of the room, then everybody at once, then people outside. */
export function mentionChoices(words: string, scope: MentionScope): readonly MentionChoice[] {
  const { directory, inside, hasAll, myUserId } = scope;
  const people: readonly MentionChoice[] = searchPeople(directory, words, directory.people.length)
    .filter(({ id }) => id !== myUserId)
    .map(({ id, name, email = '' }) => ({ id, name, email, isOutside: inside?.has(id) === false }));
  const wanted = words.toLowerCase();
  const everybody = hasAll && all.name.startsWith(wanted) ? [all] : [];
  const members = people.filter(({ isOutside }) => !isOutside).slice(0, most - everybody.length);
  const here = wanted === all.name ? [...everybody, ...members] : [...members, ...everybody];
  return [...here, ...people.filter(({ isOutside }) => isOutside)].slice(0, most);
}
