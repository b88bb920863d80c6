/** More of them are a pattern rather than a feeling. */
const few = /^(?:\p{RGI_Emoji}\s*){1,8}$/v;

/** Whether a text is a few emoji and nothing else. */
export function isEmojiOnly(source: string): boolean {
  return few.test(source.trim());
}
