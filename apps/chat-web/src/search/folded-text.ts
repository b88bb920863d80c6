import { fold } from '../language/fold.ts';

/** A text without what people leave out when they search, and where each of its letters came from. */
export interface FoldedText {
  readonly text: string;
  /** Index in the original by index in the folded text, and the length of the original behind the last. */
  readonly origins: readonly number[];
}

/** Leaves out what people leave out when they search, and keeps the way back. */
export function foldWithOrigins(text: string): FoldedText {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) origins.push(at);
    at += letter.length;
  }
  origins.push(at);
  return { text: folded, origins };
}
