import { PinnedMessageRequestSchema } from '../pins.ts';
import { defineOperation } from './define-operation.ts';
import { anyOf } from './permissions.ts';

/** Pin messages in a room; a room holds at most five pins. */
export const postChatsRoomMessagesPinsOperation = defineOperation({
  id: 'postChatsRoomMessagesPins',
  method: 'POST',
  path: '/api/v2/chats/rooms/{roomJid}/messages/pins',
  summary: 'Pin messages in a room; a room holds at most five pins.',
  body: PinnedMessageRequestSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:edit'),
  revisions: ['current'],
});

/** Unpin one message in a room. */
export const deleteChatsRoomMessagesPinOperation = defineOperation({
  id: 'deleteChatsRoomMessagesPin',
  method: 'DELETE',
  path: '/api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}',
  summary: 'Unpin one message in a room.',
  permissions: anyOf('chat:chat:access', 'chat:room:edit'),
  revisions: ['current'],
});

/** Pin messages in a room; a room holds at most five pins (old path; replaced by postChatsRoomMessagesPins). */
export const postChatsRoomPinnedmessagesOperation = defineOperation({
  id: 'postChatsRoomPinnedmessages',
  method: 'POST',
  path: '/api/v2/chats/rooms/{roomJid}/pinnedmessages',
  summary:
    'Pin messages in a room; a room holds at most five pins (old path; replaced by postChatsRoomMessagesPins).',
  body: PinnedMessageRequestSchema,
  permissions: anyOf('chat:chat:access', 'chat:room:edit'),
  revisions: ['seed'],
});

/** Unpin one message in a room (old path; replaced by deleteChatsRoomMessagesPin). */
export const deleteChatsRoomPinnedmessageOperation = defineOperation({
  id: 'deleteChatsRoomPinnedmessage',
  method: 'DELETE',
  path: '/api/v2/chats/rooms/{roomJid}/pinnedmessages/{pinnedMessageId}',
  summary: 'Unpin one message in a room (old path; replaced by deleteChatsRoomMessagesPin).',
  permissions: anyOf('chat:chat:access', 'chat:room:edit'),
  revisions: ['seed'],
});
