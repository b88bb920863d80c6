import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import {
  addNewer,
  addOlder,
  type History,
  type HistoryPart,
  mergeNewest,
  newestHistory,
  removeMessage,
  upsertMessage,
} from './history.ts';

function message(second: number, body = `message ${second}`): ChatMessageResponse {
  const dateCreated = new Date(second * 1000).toISOString();
  return { id: `m${second}`, dateCreated, toJid: 'room', jid: 'ana', body, thread: { id: `t${second}` } };
}

const bodies = ({ messages }: History): string[] => messages.map(({ body }) => body);
const run = (...seconds: number[]): ChatMessageResponse[] => seconds.map((second) => message(second));
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const more = (...messages: readonly ChatMessageResponse[]): HistoryPart => ({ messages, isLast: false });
const last = (...messages: readonly ChatMessageResponse[]): HistoryPart => ({ messages, isLast: true });

function history(messages: readonly ChatMessageResponse[], change: Partial<History> = {}): History {
  return { messages, hasOlder: false, hasNewer: false, beyondIds: [], deletedThreads: [], ...change };
}

describe('mergeNewest', () => {
  test('keeps older messages that the newest page meets', () => {
    const known = history(run(1, 2, 3), { hasOlder: true });

    const merged = mergeNewest(known, more(...run(4, 3)));

    expect(merged).toEqual(history(run(1, 2, 3, 4), { hasOlder: true }));
  });

  test('keeps a run that the newest page does not meet, and does not hide the gap', () => {
    const known = history(run(1, 2), { hasOlder: true });

    expect(mergeNewest(known, more(...run(9, 8)))).toEqual(
      history(run(1, 2), { hasOlder: true, hasNewer: true }),
    );
  });

  test('knows that a message which came in meanwhile does not close the gap', () => {
    const before = history(run(1, 2));
    const now = upsertMessage(before, message(9));

    expect(mergeNewest(now, more(...run(9, 8)), before)).toEqual(
      history(run(1, 2), { hasNewer: true, beyondIds: ['m9'] }),
    );
  });

  test('begins anew where nothing was known', () => {
    expect(mergeNewest(history([]), more(...run(9, 8)))).toEqual(history(run(8, 9), { hasOlder: true }));
  });

  test('takes over edits and deletions that were missed', () => {
    const merged = mergeNewest(history(run(1, 2, 3)), last(message(3, 'edited'), message(1)));

    expect(bodies(merged)).toEqual(['message 1', 'edited']);
  });

  test('takes over that the first messages of all were deleted unseen', () => {
    expect(mergeNewest(history(run(1, 2, 3)), last(...run(3)))).toEqual(history(run(3)));
  });

  test('keeps a page of older messages in its place that was read meanwhile', () => {
    const before = history(run(5, 6), { hasOlder: true });
    const now = addOlder(before, more(...run(3, 4)));

    expect(mergeNewest(now, more(...run(7, 6, 5)), before)).toEqual(
      history(run(3, 4, 5, 6, 7), { hasOlder: true }),
    );
    expect(mergeNewest(now, more(...run(7, 6)), before)).toEqual(
      history(run(3, 4, 5, 6, 7), { hasOlder: true }),
    );
  });

  test('leaves somebody alone who reads far back', () => {
    const known = history(run(1, 2), { hasNewer: true });

    expect(mergeNewest(known, more(...run(9, 8)))).toBe(known);
  });

  test('ends the run where it meets the newest page', () => {
    const known = history(run(1, 2), { hasNewer: true, beyondIds: ['m3'] });

    expect(mergeNewest(known, more(...run(3, 2)))).toEqual(history(run(1, 2, 3)));
  });
});

describe('addOlder', () => {
  test('puts a page in front, without what is there already', () => {
    const known = history(run(3, 4), { hasOlder: true });

    expect(addOlder(known, more(...run(3, 2, 1)))).toEqual(history(run(1, 2, 3, 4), { hasOlder: true }));
  });

  test('knows the beginning of a conversation', () => {
    const known = history(run(3), { hasOlder: true });

    expect(addOlder(known, last(...run(3, 2))).hasOlder).toBe(false);
  });

  test('lets the newest go when there are very many, and says so', () => {
    const known = newestHistory(more(...run(...range(101, 2100))));

    const grown = addOlder(known, more(...run(...range(1, 101))));

    expect(grown.messages).toEqual(run(...range(1, 2000)));
    expect(grown).toMatchObject({ hasOlder: true, hasNewer: true });
  });
});

describe('addNewer', () => {
  test('puts a page behind, and forgets what lay beyond at the newest', () => {
    const known = history(run(1, 2), { hasNewer: true, beyondIds: ['m4'] });

    const further = addNewer(known, more(...run(2, 3)));
    expect(further).toEqual(history(run(1, 2, 3), { hasNewer: true, beyondIds: ['m4'] }));
    expect(addNewer(further, last(...run(4)))).toEqual(history(run(1, 2, 3, 4)));
  });

  test('lets the oldest go when there are very many, and says so', () => {
    const known = history(run(...range(1, 2000)), { hasNewer: true });

    const grown = addNewer(known, more(...run(...range(2001, 2100))));

    expect(grown.messages).toEqual(run(...range(101, 2100)));
    expect(grown).toMatchObject({ hasOlder: true, hasNewer: true });
  });
});

describe('upsertMessage', () => {
  test('puts a message at its place in time, once', () => {
    const twice = upsertMessage(upsertMessage(history(run(1, 3)), message(2)), message(2, 'edited'));

    expect(bodies(twice)).toEqual(['message 1', 'edited', 'message 3']);
  });

  test('leaves out what belongs to a part that was not read', () => {
    const known = history(run(5, 6), { hasOlder: true });

    expect(upsertMessage(known, message(1))).toBe(known);
  });

  test('counts what comes in beyond a run far back, once, instead of showing it', () => {
    const known = history(run(5, 6), { hasNewer: true });

    const twice = upsertMessage(upsertMessage(known, message(9)), message(9));

    expect(twice).toEqual(history(run(5, 6), { hasNewer: true, beyondIds: ['m9'] }));
  });
});

describe('removeMessage', () => {
  test('forgets a message, and nothing when there is none', () => {
    const known = history(run(1, 2));

    expect(bodies(removeMessage(known, 'm1'))).toEqual(['message 2']);
    expect(removeMessage(known, 'm9')).toBe(known);
  });

  test('keeps that there was one, where it was answered, also when the newest page is read again', () => {
    const reply = { ...message(2), parentThread: { id: 't1' } };
    const known = removeMessage(history([...run(1), reply]), 'm1');

    expect(known).toEqual(history([reply], { deletedThreads: [{ threadId: 't1', atMs: 1000 }] }));
    expect(mergeNewest(known, last(reply)).deletedThreads).toEqual(known.deletedThreads);
    expect(removeMessage(known, 'm2').deletedThreads).toEqual(known.deletedThreads);
    const again = { ...known, messages: [...run(1), reply] };
    expect(removeMessage(again, 'm1')).toEqual(known);
  });
});
