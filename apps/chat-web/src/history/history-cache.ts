import type { ChatMessageResponse } from '@genesys-chat/models';
import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { answeredThread } from './answered-thread.ts';
import { changeMessage, type History, removeMessage, upsertMessage } from './history.ts';

type Change = (known: History) => History;

/** A history that is being read, and what was told about it since that was asked for. */
interface Fetch {
  readonly queries: QueryClient;
  readonly keyHash: string;
  readonly told: Change[];
}

const fetches = new Set<Fetch>();

/** Key of a conversation's history among the queries. */
export function historyQueryKey(conversation: Conversation): QueryKey {
  return ['history', conversationKey(conversation)];
}

/** Key of a thread's history among the queries. */
export function threadQueryKey(threadId: string): QueryKey {
  return ['thread', threadId];
}

/** What was read of a conversation. */
export function knownMessages(
  queries: QueryClient,
  conversation: Conversation,
): readonly ChatMessageResponse[] {
  return queries.getQueryData<History>(historyQueryKey(conversation))?.messages ?? [];
}

/**
 * Reads a history. The answer may be older than what is told while it is on its way, so that is done to it again: it
 * would lack a message, keep a deleted one, or undo an edit.
 *
 * @param queries - Where the history is kept.
 * @param queryKey - Its key there.
 * @param read - Reads it.
 * @returns The history with everything that was told meanwhile.
 */
export async function fetchHistory(
  queries: QueryClient,
  queryKey: QueryKey,
  read: () => Promise<History>,
): Promise<History> {
  const fetch: Fetch = { queries, keyHash: hashKey(queryKey), told: [] };
  fetches.add(fetch);
  try {
    const history = await read();
    return fetch.told.reduce((known, change) => change(known), history);
  } finally {
    fetches.delete(fetch);
  }
}

/** Reads a history anew. A first reading is left to end before, and what it brings may be older than the request. */
export async function refetchHistory(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  const query = queries.getQueryCache().find<History>({ queryKey });
  if (query && !query.state.data) await query.promise?.catch(() => undefined);
  // Why a first reading failed is shown, with a way to try again.
  if (query?.state.status !== 'error') await queries.invalidateQueries({ queryKey });
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
}

/** Forgets a message wherever it is known. */
export function dropMessage(queries: QueryClient, messageId: string): void {
  everywhere(queries, (known) => removeMessage(known, messageId));
}

function everywhere(queries: QueryClient, update: Change): void {
  for (const kind of ['history', 'thread']) {
    queries.setQueriesData<History>({ queryKey: [kind] }, (known) => known && update(known));
  }
  for (const fetch of fetches) if (fetch.queries === queries) fetch.told.push(update);
}

function change(queries: QueryClient, queryKey: QueryKey, update: Change): void {
  queries.setQueryData<History>(queryKey, (known) => known && update(known));
  const keyHash = hashKey(queryKey);
  for (const fetch of fetches) {
    if (fetch.queries === queries && fetch.keyHash === keyHash) fetch.told.push(update);
  }
}
