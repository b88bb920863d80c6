import type { ChatMessageResponse } from '@genesys-chat/models';

/** The thread that a reply answers; `undefined` for a message that answers none. */
export function answeredThread({ parentThread }: ChatMessageResponse): string | undefined {
  return parentThread?.id;
}
