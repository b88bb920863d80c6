import type { ChatMessageResponse } from '@genesys-chat/models';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { alterPinned, dropPinned } from '../pins/pinned-cache.ts';
import { answeredThread } from './answered-thread.ts';
import { type Change, tellFetches } from './history-fetch.ts';
import { changeMessage, type History, removeMessage, upsertMessage } from './history.ts';

/** Key of a conversation's history among the queries. */
export function historyQueryKey(conversation: Conversation): QueryKey {
  return ['history', conversationKey(conversation)];
}

/** Key of a thread's history among the queries. */
export function threadQueryKey(threadId: string): QueryKey {
  return ['thread', threadId];
}

/** Keys of what shows of a conversation: its history, and that of an open thread. */
export function shownQueryKeys(queries: QueryClient, conversation: Conversation): readonly QueryKey[] {
  const threads = queries.getQueryCache().findAll({ queryKey: ['thread'], type: 'active' });
  return [historyQueryKey(conversation), ...threads.map(({ queryKey }) => queryKey)];
}

/** What was read of a conversation. */
export function knownMessages(
  queries: QueryClient,
  conversation: Conversation,
): readonly ChatMessageResponse[] {
  return queries.getQueryData<History>(historyQueryKey(conversation))?.messages ?? [];
}

/** Takes a message into every history that it belongs to and that was read. */
export function putMessage(
  queries: QueryClient,
  conversation: Conversation,
  message: ChatMessageResponse,
): void {
  const threadId = answeredThread(message) ?? message.thread.id;
  change(queries, historyQueryKey(conversation), (known) => upsertMessage(known, message));
  if (threadId !== undefined)
    change(queries, threadQueryKey(threadId), (known) => upsertMessage(known, message));
}

/** Changes a message wherever it is known. */
export function alterMessage(
  queries: QueryClient,
  messageId: string,
  alter: (message: ChatMessageResponse) => ChatMessageResponse,
): void {
  everywhere(queries, (known) => changeMessage(known, messageId, alter));
  alterPinned(queries, messageId, alter);
}

/** Forgets a message wherever it is known. */
export function dropMessage(queries: QueryClient, messageId: string): void {
  everywhere(queries, (known) => removeMessage(known, messageId));
  dropPinned(queries, messageId);
}

function everywhere(queries: QueryClient, update: Change): void {
  for (const kind of ['history', 'thread']) {
    queries.setQueriesData<History>({ queryKey: [kind] }, (known) => known && update(known));
  }
  tellFetches(queries, undefined, update);
}

function change(queries: QueryClient, queryKey: QueryKey, update: Change): void {
  queries.setQueryData<History>(queryKey, (known) => known && update(known));
  tellFetches(queries, queryKey, update);
}
