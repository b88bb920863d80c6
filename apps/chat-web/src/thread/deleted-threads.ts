import type { ChatMessageResponse } from '@genesys-chat/models';
import type { DeletedThread, History } from '../history/history.ts';
import { answeredThread } from '../history/answered-thread.ts';

/**
 * Finds the threads whose first message was deleted and whose replies are there still. The platform does not tell of
 * them: it is known of those that were deleted meanwhile, and of all once the whole history is loaded.
 */
export function deletedThreads({
  messages,
  hasOlder,
  deletedThreads: seen,
}: History): readonly DeletedThread[] {
  const begun = new Set(messages.filter((message) => !isReply(message)).map(({ thread }) => thread.id));
  const found = new Map<string, DeletedThread>();
  for (const message of messages) {
    const threadId = answeredThread(message);
    if (threadId === undefined || begun.has(threadId) || found.has(threadId)) continue;
    const before = seen.find((thread) => thread.threadId === threadId);
    if (before) found.set(threadId, before);
    else if (!hasOlder) found.set(threadId, { threadId, atMs: Date.parse(message.dateCreated) });
  }
  return [...found.values()];
}

function isReply(message: ChatMessageResponse): boolean {
  return answeredThread(message) !== undefined;
}
