import { fold } from '../language/fold.ts';

/** A name, or the words that look for one, ready to be compared. */
export interface FoldedName {
  readonly plain: string;
  readonly parts: readonly string[];
}

/** Makes a name, or words that look for one, ready to be compared. */
export function foldName(name: string): FoldedName {
  const plain = fold(name).trim();
  return { plain, parts: plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '') };
}

/** How well words fit a name: 0 where it begins with them, then 1 and 2; `undefined` where they do not. */
export function rankName(name: FoldedName, words: FoldedName): 0 | 1 | 2 | undefined {
  if (name.plain.startsWith(words.plain)) return 0;
  const begins = (word: string): boolean => name.parts.some((part) => part.startsWith(word));
  // In any order, as some directories put the last name first.
  if (words.parts.length > 0 && words.parts.every(begins)) return 1;
  return name.plain.includes(words.plain) ? 2 : undefined;
}
