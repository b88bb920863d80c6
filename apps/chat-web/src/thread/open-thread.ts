import type { Conversation } from '../conversation/conversation.ts';
import { navigate } from '../router/use-route.ts';

/** Opens a thread beside the conversation. */
export function openThread(conversation: Conversation, threadId: string | undefined): void {
  if (threadId !== undefined) navigate({ conversation, threadId });
}
