import type { KeyboardEvent } from 'react';

/** The code of a key that an input method takes. */
const takenKeyCode = 229;

/**
 * Whether a key is for an input method, as when Enter takes a word that it offers. When Safari tells of that Enter, the
 * composition is over, and the code alone says for whom it was.
 */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === takenKeyCode;
}
