import { fold } from '../language/fold.ts';

/** How well words fit a name: 0 where it begins with them, then 1 and 2; `undefined` where they do not. */
export function rankName(name: string, words: string): 0 | 1 | 2 | undefined {
  const [plain, wanted] = [fold(name), fold(words).trim()];
  if (plain.startsWith(wanted)) return 0;
  const parts = wordsOf(plain);
  const begins = (word: string): boolean => parts.some((part) => part.startsWith(word));
  const wantedParts = wordsOf(wanted);
  // In any order, as some directories put the last name first.
  if (wantedParts.length > 0 && wantedParts.every(begins)) return 1;
  return plain.includes(wanted) ? 2 : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
