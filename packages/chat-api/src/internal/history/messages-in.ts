import type { ChatMessageResponse } from '@genesys-chat/models';

/**
 * Takes the messages out of a history: a listing, a bare array, or a single message, all of which the history of a
 * one-to-one may be. Needed when answers are not checked, since checking makes listings of them.
 */
export function messagesIn(history: unknown): readonly ChatMessageResponse[] {
  if (Array.isArray(history)) return history as ChatMessageResponse[];
  if (typeof history !== 'object' || history === null) return [];
  if ('entities' in history) return messagesIn(history.entities);
  return 'id' in history ? [history as ChatMessageResponse] : [];
}
