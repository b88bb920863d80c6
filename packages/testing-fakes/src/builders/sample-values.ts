/** Values that the models of builders share, so that they fit together. */
export const sample = {
  userId: '5c1f6c4e-7d0a-4a53-9a5e-0b6c2d1e8f01',
  userJid: '5c1f6c4e7d0a4a539a5e0b01@acme.orgspan.com',
  userName: 'Amara Okafor',
  email: 'amara.okafor@acme.example',
  otherUserId: '9b2d7f10-3c4e-4b6a-8d1f-2a3b4c5d6e02',
  roomJid: '8f3c1d5e7a9b2c4d6e8f0a1b@conference.acme.orgspan.com',
  groupId: '3e5a7c9b-1d2f-4a6b-8c0d-1e2f3a4b5c03',
  messageId: 'd4c3b2a1-0f9e-4d8c-b7a6-95e4d3c2b104',
  threadId: '1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c05',
  organizationId: '7a6b5c4d-3e2f-4a1b-9c8d-7e6f5a4b3c06',
  channelId: 'streaming-5-abcdefghijklmnopqrstuvwxyz',
  correlationId: '0f1e2d3c-4b5a-4968-8776-655443322107',
  date: '2026-01-01T09:00:00.000Z',
} as const;
