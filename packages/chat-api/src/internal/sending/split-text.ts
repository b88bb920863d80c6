/** Where to cut, best first: between paragraphs, lines, words. */
const separators = [/\n\s*\n/g, /\n/g, /\s/g];

/** Cuts a text into parts of at most so many characters; blanks at a cut are dropped. */
export function splitText(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const cut = cutOf(rest, longest);
    const part = rest.slice(0, cut).trimEnd();
    if (part !== '') parts.push(part);
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== '' || parts.length === 0) parts.push(rest);
  return parts;
}

/** Where to cut the first part off. A cut in the first half would make parts needlessly short. */
function cutOf(text: string, longest: number): number {
  const head = text.slice(0, longest + 1);
  for (const separator of separators) {
    const last = [...head.matchAll(separator)].at(-1)?.index ?? 0;
    if (last > longest / 2) return last;
  }
  return lastGraphemeEnd(text, longest);
}

/** The last place between two characters as people see them, so that no emoji is torn apart. */
function lastGraphemeEnd(text: string, longest: number): number {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const start = graphemes.containing(longest)?.index ?? longest;
  if (start > 0) return start;
  // One character is longer than a part; its halves of a surrogate pair at least stay together.
  return /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
}
