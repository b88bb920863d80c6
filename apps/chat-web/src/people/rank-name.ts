/** Letters that are written with a stroke or as two in one, which Unicode does not take apart. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/** How well words fit a name: 0 where it begins with them, then 1 and 2; `undefined` where they do not. */
export function rankName(name: string, words: string): 0 | 1 | 2 | undefined {
  const [plain, wanted] = [plainly(name), plainly(words).trim()];
  if (plain.startsWith(wanted)) return 0;
  const parts = wordsOf(plain);
  const begins = (word: string): boolean => parts.some((part) => part.startsWith(word));
  const wantedParts = wordsOf(wanted);
  // In any order, as some directories put the last name first.
  if (wantedParts.length > 0 && wantedParts.every(begins)) return 1;
  return plain.includes(wanted) ? 2 : undefined;
}

/** The letters of a text as somebody types them who has no marks on the keyboard: “Müller” as “muller”. */
function plainly(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
  return bare.replaceAll(/[ßøłđæœı]/g, (letter) => plainLetters.get(letter) ?? letter);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
