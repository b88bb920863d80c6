import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { reactionsOf, setReaction } from './set-reaction.ts';

const message: ChatMessageResponse = {
  id: 'm1',
  dateCreated: '2026-03-02T10:00:00Z',
  toJid: 'room',
  jid: 'ana@acme',
  body: 'hello',
  thread: {},
  reactions: [{ emoji: '👍', users: [{ id: 'bo' }] }],
};

describe('setReaction', () => {
  test('joins the others who reacted so', () => {
    expect(setReaction(message, '👍', 'ana', true).reactions).toEqual([
      { emoji: '👍', users: [{ id: 'bo' }, { id: 'ana' }] },
    ]);
  });

  test('takes the reaction back, and the emoji with the last of them', () => {
    expect(setReaction(message, '👍', 'bo', false).reactions).toEqual([]);
  });

  test('keeps what else somebody reacted with', () => {
    const twice = setReaction(setReaction(message, '🎉', 'bo', true), '❤️', 'bo', true);

    expect(reactionsOf(twice, 'bo')).toEqual(['👍', '🎉', '❤️']);
  });

  test('changes nothing that is so already', () => {
    expect(setReaction(message, '👍', 'bo', true)).toBe(message);
    expect(setReaction(message, '👍', 'ana', false)).toBe(message);
    expect(setReaction(message, '🎉', 'bo', false)).toBe(message);
  });
});
