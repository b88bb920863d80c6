/** Tones of skin, as Unicode has them, the lightest first; without one an emoji is yellow. */
export const skinTones = ['', '\u{1F3FB}', '\u{1F3FC}', '\u{1F3FD}', '\u{1F3FE}', '\u{1F3FF}'] as const;

/** One of them. */
export type SkinTone = (typeof skinTones)[number];
