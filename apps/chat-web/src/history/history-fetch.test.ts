import type { ChatMessageResponse } from '@genesys-chat/models';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, test } from 'vitest';
import { alterMessage, dropMessage, historyQueryKey, knownMessages, putMessage } from './history-cache.ts';
import { fetchHistory, refetchHistory } from './history-fetch.ts';
import { type History, newestHistory } from './history.ts';

const room = { kind: 'room', roomJid: 'r@conference.acme' } as const;
const other = { kind: 'person', userId: 'bo' } as const;
const queryKey = historyQueryKey(room);
let queries: QueryClient;

beforeEach(() => {
  queries = new QueryClient();
});

function message(second: number, body = `message ${second}`): ChatMessageResponse {
  const dateCreated = new Date(second * 1000).toISOString();
  return { id: `m${second}`, dateCreated, toJid: 'room', jid: 'ana', body, thread: {} };
}

const history = (...messages: readonly ChatMessageResponse[]): History =>
  newestHistory({ messages, isLast: true });

/** Shows the room; what the platform answers and when is up to the test. */
function show() {
  const requests: { answer(history: History): void; fail(): void }[] = [];
  const queryFn = (): Promise<History> =>
    fetchHistory(
      queries,
      queryKey,
      () =>
        new Promise((answer, reject) => requests.push({ answer, fail: () => reject(new Error('refused')) })),
    );
  const observer = new QueryObserver<History>(queries, { queryKey, queryFn, retry: false });
  const hide = observer.subscribe(() => undefined);
  return { requests, hide };
}

const shown = (): string[] => knownMessages(queries, room).map(({ body }) => body);
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

describe('what is told while a history is read', () => {
  test('is not undone by an answer that is older', async () => {
    const { requests, hide } = show();
    putMessage(queries, room, message(4));
    alterMessage(queries, 'm2', (known) => ({ ...known, body: 'edited' }));
    dropMessage(queries, 'm1');
    putMessage(queries, other, message(5));
    requests[0]?.answer(history(message(1), message(2), message(3)));
    await settled();

    expect(shown()).toEqual(['edited', 'message 3', 'message 4']);
    hide();
  });

  test('counts when the history is read anew, too', async () => {
    const { requests, hide } = show();
    requests[0]?.answer(history(message(1), message(2)));
    await settled();
    const reading = refetchHistory(queries, queryKey);
    dropMessage(queries, 'm1');
    requests[1]?.answer(history(message(1), message(2), message(3)));
    await reading;

    expect(shown()).toEqual(['message 2', 'message 3']);
    hide();
  });
});

describe('refetchHistory', () => {
  test('reads once more after a first reading that is under way, which shows as soon as it is there', async () => {
    const { requests, hide } = show();
    const reading = refetchHistory(queries, queryKey);
    requests[0]?.answer(history(message(1)));
    await settled();
    expect(shown()).toEqual(['message 1']);

    requests[1]?.answer(history(message(1), message(2)));
    await reading;
    expect(shown()).toEqual(['message 1', 'message 2']);
    hide();
  });

  test('leaves it to the person whether a first reading that failed is tried again', async () => {
    const { requests, hide } = show();
    const reading = refetchHistory(queries, queryKey);
    requests[0]?.fail();
    await reading;

    expect(requests).toHaveLength(1);
    hide();
  });
});
