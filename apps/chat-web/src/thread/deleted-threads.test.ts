import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { type History, newestHistory } from '../history/history.ts';
import { deletedThreads } from './deleted-threads.ts';

function message(second: number, threadId: string, answers?: string): ChatMessageResponse {
  const dateCreated = new Date(second * 1000).toISOString();
  const about = {
    id: `m${second}`,
    dateCreated,
    toJid: 'room',
    jid: 'ana',
    body: '',
    thread: { id: threadId },
  };
  return answers === undefined ? about : { ...about, parentThread: { id: answers } };
}

function history(change: Partial<History>): History {
  const messages = [message(1, 'a'), message(2, 'a', 'a'), message(3, 'b', 'b'), message(4, 'b', 'b')];
  return { ...newestHistory({ messages, isLast: true }), ...change };
}

describe('deletedThreads', () => {
  test('finds replies to nothing, once all is loaded, at the time of the first', () => {
    expect(deletedThreads(history({}))).toEqual([{ threadId: 'b', atMs: 3000 }]);
  });

  test('takes what they answer for older, as long as there are older messages', () => {
    expect(deletedThreads(history({ hasOlder: true }))).toEqual([]);
  });

  test('knows what was deleted meanwhile, at its own time', () => {
    const known = [{ threadId: 'b', atMs: 1500 }];

    expect(deletedThreads(history({ hasOlder: true, deletedThreads: known }))).toEqual(known);
  });
});
