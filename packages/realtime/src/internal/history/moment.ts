import type { ChatMessageResponse } from '@genesys-chat/models';

/** When a message was sent, milliseconds since 1970. */
export function momentOf({ dateCreated }: Pick<ChatMessageResponse, 'dateCreated'>): number {
  return Date.parse(dateCreated);
}
