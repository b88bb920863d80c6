const loneSurrogate = /\p{Surrogate}/u;

/** Whether a text holds half of a character that takes two units; no address can carry it. */
export function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text);
}
