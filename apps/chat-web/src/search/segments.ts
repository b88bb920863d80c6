import { foldWithOrigins } from './folded-text.ts';

/** A part of a text that was found or stands between such parts. */
export interface Segment {
  readonly text: string;
  readonly isFound: boolean;
}

/** So much of a long text stands before the first word that was found, in letters. */
const leadLength = 40;

/** Cuts a text where words were found in it; one whose first find comes late begins shortly before it. */
export function toSegments(text: string, words: readonly string[]): readonly Segment[] {
  const ranges = rangesOf(text, words);
  const firstAt = ranges[0]?.[0] ?? 0;
  const start = firstAt > 2 * leadLength ? text.lastIndexOf(' ', firstAt - leadLength) + 1 : 0;
  const segments: Segment[] = [];
  let at = start;
  for (const [from, to] of ranges) {
    if (from > at) segments.push({ text: text.slice(at, from), isFound: false });
    segments.push({ text: text.slice(from, to), isFound: true });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), isFound: false });
  return start > 0 ? [{ text: '… ', isFound: false }, ...segments] : segments;
}

/** Where words are in a text, in order, those that touch each other as one. */
function rangesOf(text: string, words: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const folded = foldWithOrigins(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      found.push([folded.origins[at] ?? 0, folded.origins[at + word.length] ?? text.length]);
    }
  }
  const ranges: [number, number][] = [];
  for (const [from, to] of found.sort(([one], [other]) => one - other)) {
    const last = ranges.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}
