import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { ChatEntry } from './chat-entry.ts';
import { catchUp, moveUpByJid } from './move-up.ts';
import { chatsQueryKey } from './use-chats.ts';

function chat(jid: string, lastMessageAt = 0): ChatEntry {
  const conversation = { kind: 'room', roomJid: jid } as const;
  return { conversation, jid, name: jid, lastMessageAt, saidAt: 0, isGroup: false, isFavorite: false };
}

/** A list that is read when the test says so. */
function listOfChats() {
  const queries = new QueryClient();
  const answers: ((chats: readonly ChatEntry[]) => void)[] = [];
  const observer = new QueryObserver<readonly ChatEntry[]>(queries, {
    queryKey: chatsQueryKey,
    queryFn: () => new Promise((resolve) => void answers.push(resolve)),
  });
  observer.subscribe(() => undefined);
  const answer = async (...chats: readonly ChatEntry[]): Promise<void> => {
    answers.at(-1)?.(chats);
    await new Promise((resolve) => void setTimeout(resolve, 0));
  };
  return { queries, answers, answer };
}

test('a burst in a new room reads the list once, and moves the room up to the last of it', async () => {
  const { queries, answers, answer } = listOfChats();
  await answer(chat('known'));
  for (let second = 1; second <= 20; second += 1) moveUpByJid(queries, 'new', second);
  expect(answers).toHaveLength(2);
  await answer(chat('known'), chat('new'));

  expect(answers).toHaveLength(2);
  expect(queries.getQueryData(chatsQueryKey)).toEqual([chat('known'), chat('new', 20)]);
});

test('a room that is made while the list is read is read after it', async () => {
  const { queries, answers, answer } = listOfChats();
  await answer(chat('known'));
  void queries.invalidateQueries({ queryKey: chatsQueryKey });
  moveUpByJid(queries, 'new', 1);
  await answer(chat('known'));
  expect(answers).toHaveLength(3);
  await answer(chat('known'), chat('new'));

  expect(answers).toHaveLength(3);
});

test('a list that is being read when one begins to listen is read once more', async () => {
  const { queries, answers, answer } = listOfChats();
  catchUp(queries);
  expect(answers).toHaveLength(1);
  await answer(chat('known'));
  expect(answers).toHaveLength(2);
  await answer(chat('known'), chat('new'));

  expect(answers).toHaveLength(2);
});
