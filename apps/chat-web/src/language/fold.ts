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

/** The letters of a text as somebody types them who has no marks on the keyboard: “Müller” as “muller”. */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
  return bare.replaceAll(/[ßøłđæœı]/g, (letter) => plainLetters.get(letter) ?? letter);
}
