import type { ChatMessageResponse } from '@genesys-chat/models';

/** A stored message of the usual size; no two of one run are alike. */
export function sampleMessage(index: number): ChatMessageResponse {
  const id = index.toString(16).padStart(24, '0');
  return {
    id,
    dateCreated: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    toJid: '5f1a00000000000000000001@conference.acme.orgspan.com',
    jid: '5f1a00000000000000000002@acme.orgspan.com',
    body: `Message ${index}: the printer on the second floor is out of paper again, who has the key to the cupboard?`,
    edited: false,
    thread: { id: `t${id}` },
    user: {
      id: '0f1a0000-0000-4000-8000-000000000002',
      selfUri: '/api/v2/users/0f1a0000-0000-4000-8000-000000000002',
    },
    reactions: [{ emoji: '👍', users: [{ id: '0f1a0000-0000-4000-8000-000000000003' }] }],
  };
}
