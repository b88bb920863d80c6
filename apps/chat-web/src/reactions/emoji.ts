/** An emoji with what finds it. */
export interface Emoji {
  readonly emoji: string;
  readonly name: string;
  /** Other words for it, as people look for it. */
  readonly words: readonly string[];
}

/** Emoji of one kind, in the order of Unicode. */
export type EmojiGroup = readonly Emoji[];

/** Reactions that are one click away. */
export const quickEmoji = ['👍', '❤️', '😂'] as const;
