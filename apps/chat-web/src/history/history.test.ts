import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { addOlder, type History, mergeNewest, removeMessage, upsertMessage } from './history.ts';

function message(second: number, body = `message ${second}`): ChatMessageResponse {
  const dateCreated = new Date(second * 1000).toISOString();
  return { id: `m${second}`, dateCreated, toJid: 'room', jid: 'ana', body, thread: { id: `t${second}` } };
}

const bodies = ({ messages }: History): string[] => messages.map(({ body }) => body);
const run = (...seconds: number[]): ChatMessageResponse[] => seconds.map((second) => message(second));

describe('mergeNewest', () => {
  test('keeps older messages that the newest page meets', () => {
    const known: History = { messages: run(1, 2, 3), hasOlder: true };

    const merged = mergeNewest(known, run(4, 3), 2);

    expect(merged).toEqual({ messages: run(1, 2, 3, 4), hasOlder: true });
  });

  test('drops what lies behind a gap instead of hiding the gap', () => {
    const known: History = { messages: run(1, 2), hasOlder: false };

    expect(mergeNewest(known, run(9, 8), 2)).toEqual({ messages: run(8, 9), hasOlder: true });
  });

  test('takes over edits and deletions that were missed', () => {
    const known: History = { messages: run(1, 2, 3), hasOlder: false };

    const merged = mergeNewest(known, [message(3, 'edited'), message(1)], 50);

    expect(bodies(merged)).toEqual(['message 1', 'edited']);
  });

  test('keeps a message that came in while the page was on its way', () => {
    const before: History = { messages: run(1), hasOlder: false };
    const now = upsertMessage(before, message(3));

    expect(bodies(mergeNewest(now, run(2, 1), 50, before))).toEqual(['message 1', 'message 2', 'message 3']);
  });
});

describe('addOlder', () => {
  test('puts a page in front, without what is there already', () => {
    const known: History = { messages: run(3, 4), hasOlder: true };

    expect(addOlder(known, run(3, 2, 1), 3)).toEqual({ messages: run(1, 2, 3, 4), hasOlder: true });
  });

  test('knows the beginning of a conversation', () => {
    const known: History = { messages: run(3), hasOlder: true };

    expect(addOlder(known, run(2), 50).hasOlder).toBe(false);
    expect(addOlder(known, [], 50).hasOlder).toBe(false);
  });
});

describe('upsertMessage', () => {
  test('puts a message at its place in time, once', () => {
    const known: History = { messages: run(1, 3), hasOlder: false };

    const twice = upsertMessage(upsertMessage(known, message(2)), message(2, 'edited'));

    expect(bodies(twice)).toEqual(['message 1', 'edited', 'message 3']);
  });

  test('leaves out what belongs to a part that was not read', () => {
    const known: History = { messages: run(5, 6), hasOlder: true };

    expect(upsertMessage(known, message(1))).toBe(known);
  });
});

describe('removeMessage', () => {
  test('forgets a message, and nothing when there is none', () => {
    const known: History = { messages: run(1, 2), hasOlder: false };

    expect(bodies(removeMessage(known, 'm1'))).toEqual(['message 2']);
    expect(removeMessage(known, 'm9')).toBe(known);
  });
});
