import type { ChatMessageResponse } from '@genesys-chat/models';

/** Finds messages that hold every one of some words, the newest first; without words none. */
export function findMessages(
  messages: readonly ChatMessageResponse[],
  words: string,
  most: number,
): readonly ChatMessageResponse[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const found: ChatMessageResponse[] = [];
  for (const message of messages.toReversed()) {
    const body = message.body.toLocaleLowerCase();
    if (wanted.every((word) => body.includes(word))) found.push(message);
    if (found.length === most) break;
  }
  return found;
}
