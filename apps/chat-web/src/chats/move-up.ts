import type { QueryClient } from '@tanstack/react-query';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import type { ChatEntry } from './chat-entry.ts';
import { chatsQueryKey } from './use-chats.ts';

/**
 * Moves a chat up in the list, because something is said in it.
 *
 * @param queries - Holds the list.
 * @param conversation - The chat.
 * @param atMs - When, in milliseconds since 1970.
 * @returns Whether the list holds the chat, as far as is known.
 */
export function raise(queries: QueryClient, conversation: Conversation, atMs: number): boolean {
  const key = conversationKey(conversation);
  return nowAndWhenRead(queries, () =>
    raiseWhere(queries, (chat) => conversationKey(chat.conversation) === key, atMs),
  );
}

/** The same for what was said: a one-to-one is in the list from its first message on, so the list is read anew. */
export function moveUp(queries: QueryClient, conversation: Conversation, atMs: number): void {
  if (!raise(queries, conversation, atMs) && conversation.kind === 'person') readAnew(queries);
}

/** The same for the JID of a badge, which may be that of a chat that is new. */
export function moveUpByJid(queries: QueryClient, jid: string, atMs: number): void {
  nowAndWhenRead(queries, () => {
    if (!raiseWhere(queries, (chat) => chat.jid === jid, atMs)) readAnew(queries);
  });
}

/** Reads what happened to the list while nobody listened: a badge is told once, to who is there. */
export function catchUp(queries: QueryClient): void {
  nowAndWhenRead(queries, () => readAnew(queries));
}

/** What is being read may be older than what has just happened, so that is done again when it is there. */
function nowAndWhenRead<TResult>(queries: QueryClient, act: () => TResult): TResult {
  const query = queries.getQueryCache().find({ queryKey: chatsQueryKey });
  if (query?.state.fetchStatus === 'fetching') query.promise?.then(act, () => undefined);
  return act();
}

/** One reading at a time: a busy new room tells of each message, and the platform counts each request. */
function readAnew(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: chatsQueryKey }, { cancelRefetch: false });
}

function raiseWhere(queries: QueryClient, isIt: (chat: ChatEntry) => boolean, atMs: number): boolean {
  const chats = queries.getQueryData<readonly ChatEntry[]>(chatsQueryKey);
  // One that is read later will hold it.
  if (!chats) return true;
  if (!chats.some(isIt)) return false;
  const raised = (chat: ChatEntry): ChatEntry => ({
    ...chat,
    lastMessageAt: Math.max(chat.lastMessageAt, atMs),
  });
  queries.setQueryData<readonly ChatEntry[]>(
    chatsQueryKey,
    chats.map((chat) => (isIt(chat) ? raised(chat) : chat)),
  );
  return true;
}
