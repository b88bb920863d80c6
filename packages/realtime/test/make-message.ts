import type { ChatMessageResponse } from '@genesys-chat/models';

/** A message with made-up values where none are given. */
export function makeMessage(
  id: string,
  sentAtMs: number,
  more: Partial<ChatMessageResponse> = {},
): ChatMessageResponse {
  return {
    id,
    dateCreated: new Date(sentAtMs).toISOString(),
    toJid: 'room@conference.acme.orgspan.com',
    jid: 'ben@acme.orgspan.com',
    body: `message ${id}`,
    thread: { id: `thread of ${id}` },
    ...more,
  };
}
