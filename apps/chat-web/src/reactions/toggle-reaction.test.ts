import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { reactionsOf, toggleReaction } from './toggle-reaction.ts';

const message: ChatMessageResponse = {
  id: 'm1',
  dateCreated: '2026-03-02T10:00:00Z',
  toJid: 'room',
  jid: 'ana@acme',
  body: 'hello',
  thread: {},
  reactions: [{ emoji: '👍', users: [{ id: 'bo' }] }],
};

describe('toggleReaction', () => {
  test('joins the others who reacted so', () => {
    expect(toggleReaction(message, '👍', 'ana').reactions).toEqual([
      { emoji: '👍', users: [{ id: 'bo' }, { id: 'ana' }] },
    ]);
  });

  test('takes the reaction back, and the emoji with the last of them', () => {
    expect(toggleReaction(message, '👍', 'bo').reactions).toEqual([]);
  });

  test('keeps what else somebody reacted with', () => {
    const twice = toggleReaction(toggleReaction(message, '🎉', 'bo'), '❤️', 'bo');

    expect(reactionsOf(twice, 'bo')).toEqual(['👍', '🎉', '❤️']);
  });
});
