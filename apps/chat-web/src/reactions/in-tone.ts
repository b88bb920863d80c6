import type { SkinTone } from '../preferences/skin-tones.ts';

/** Gives the people and hands of an emoji a tone. One that comes in no such tone stays as it is. */
export function inTone(emoji: string, tone: SkinTone): string {
  if (tone === '') return emoji;
  // The hands between two people are the only part of a picture of several that takes none.
  const toned = emoji.replaceAll(/(\p{Emoji_Modifier_Base})(?<!\u200D🤝)\uFE0F?/gu, `$1${tone}`);
  return /^\p{RGI_Emoji}$/v.test(toned) ? toned : emoji;
}
