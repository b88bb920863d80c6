import { describe, expect, test } from 'vitest';
import { toChatEntry } from './chat-entry.ts';

describe('toChatEntry', () => {
  test('reads a room', () => {
    const item = {
      id: 'r@conference.acme',
      open: true,
      chatType: 'group',
      room: { jid: 'r@conference.acme', subject: 'Support' },
      dateLastMessage: '1970-01-01T00:00:01Z',
    };

    expect(toChatEntry(item)).toEqual({
      conversation: { kind: 'room', roomJid: 'r@conference.acme' },
      name: 'Support',
      jid: 'r@conference.acme',
      lastMessageAt: 1000,
      saidAt: 1000,
      isGroup: true,
      isFavorite: false,
    });
  });

  test('reads a one-to-one', () => {
    const item = { open: true, chatType: 'oneOnOne', user: { id: 'bo', name: 'Bo', jid: 'bo@acme' } };

    expect(toChatEntry(item)).toMatchObject({
      conversation: { kind: 'person', userId: 'bo' },
      name: 'Bo',
      lastMessageAt: 0,
    });
  });

  test('reads that a chat is a favourite', () => {
    const favorite = { id: 'f', externalId: 'bo' };
    const item = { open: true, chatType: 'oneOnOne', user: { id: 'bo', name: 'Bo' }, favorite };

    expect(toChatEntry(item)).toMatchObject({ isFavorite: true });
  });

  test('leaves out what has no address', () => {
    expect(toChatEntry({ open: true, chatType: 'oneOnOne' })).toBeUndefined();
    expect(toChatEntry({ open: true, chatType: 'adhoc' })).toBeUndefined();
  });
});
