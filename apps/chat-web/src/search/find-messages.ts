import type { ChatMessageResponse } from '@genesys-chat/models';
import { fold } from '../language/fold.ts';

/** The words of what somebody searches for, folded; they may stand in any order. */
export function toWords(wanted: string): readonly string[] {
  return fold(wanted).split(/\s+/).filter(Boolean);
}

/** Finds messages that hold every one of some words, the newest first; without words none. */
export function findMessages(
  messages: readonly ChatMessageResponse[],
  words: readonly string[],
): readonly ChatMessageResponse[] {
  if (words.length === 0) return [];
  return messages.toReversed().filter(({ body }) => {
    const folded = fold(body);
    return words.every((word) => folded.includes(word));
  });
}
