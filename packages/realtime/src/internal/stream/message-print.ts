import type { ChatMessageResponse } from '@genesys-chat/models';
import { fingerprint } from './fingerprint.ts';

/** What is kept of a message to notice that it has changed. */
export interface MessagePrint {
  readonly createdMs: number;
  readonly content: number;
  readonly reactions: number;
}

/** Takes the print of a message. The order in which the platform lists reactions does not matter. */
export function printOf(message: ChatMessageResponse, createdMs: number): MessagePrint {
  const { body, mentions = {}, fileUri = '', attachmentDeleted = false, edited = false } = message;
  const mentioned = Object.keys(mentions)
    .sort()
    .map((key) => [key, mentions[key]]);
  const content = [body, mentioned, fileUri, attachmentDeleted, edited];
  const reactions = (message.reactions ?? [])
    .map(({ emoji, users }) => [emoji, ...users.map(({ id }) => id ?? '').sort()])
    .filter(({ length }) => length > 1)
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return {
    createdMs,
    content: fingerprint(JSON.stringify(content)),
    reactions: fingerprint(JSON.stringify(reactions)),
  };
}
