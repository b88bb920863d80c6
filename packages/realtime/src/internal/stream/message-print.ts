import type { ChatMessageResponse } from '@genesys-chat/models';
import { fingerprint } from './fingerprint.ts';

/** What is kept of a message to notice that it has changed. */
export interface MessagePrint {
  readonly createdMs: number;
  readonly content: number;
  readonly reactions: number;
}

/** Takes the print of a message. The order in which the platform lists reactions and mentions does not matter. */
export function printOf(message: ChatMessageResponse, createdMs: number): MessagePrint {
  const { body, fileUri = '', attachmentDeleted = false, edited = false } = message;
  return {
    createdMs,
    content: fingerprint(`${edited} ${attachmentDeleted} ${fileUri}\n${mentionsIn(message)}\n${body}`),
    reactions: fingerprint(reactionsIn(message)),
  };
}

function mentionsIn(message: ChatMessageResponse): string {
  // An answer that differs from its description may hold `null`.
  const mentions = message.mentions ?? {};
  const keys = Object.keys(mentions).sort();
  return keys.length === 0 ? '' : JSON.stringify(keys.map((key) => [key, mentions[key]]));
}

function reactionsIn({ reactions = [] }: ChatMessageResponse): string {
  try {
    return reactions
      .filter(({ users }) => users.length > 0)
      .map(({ emoji, users }) => {
        const ids = users.map(({ id = '' }) => id);
        return `${emoji} ${ids.sort().join(' ')}`;
      })
      .sort()
      .join('\n');
  } catch {
    // Here as well; then any difference counts.
    return JSON.stringify(reactions);
  }
}
