import type { Emoji, EmojiGroup } from './emoji.ts';

/** Finds emoji by the beginnings of words, those first whose name begins so. */
export function findEmoji(groups: readonly EmojiGroup[], words: string, most: number): readonly Emoji[] {
  const wanted = words.trim().toLocaleLowerCase();
  const ranked = groups.flat().map((emoji) => ({ emoji, rank: rankOf(emoji, wanted) }));
  return ranked
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ emoji }) => emoji);
}

function rankOf({ emoji, name, words }: Emoji, wanted: string): number {
  const lower = name.toLocaleLowerCase();
  if (emoji === wanted || lower.startsWith(wanted)) return 0;
  if (lower.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 1;
  return words.some((word) => word.toLocaleLowerCase().startsWith(wanted)) ? 2 : 3;
}
