/** The first letters of the first and the last word of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = chosen.map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 63)).join('');
  return letters === '' ? '?' : letters.toLocaleUpperCase();
}
