import type { ChatMessageResponse } from '@genesys-chat/models';
import type { Conversation } from '../conversation/conversation.ts';
import { navigate } from '../router/use-route.ts';

/** Opens the thread of a message beside the conversation. */
export function openThread(conversation: Conversation, { thread }: ChatMessageResponse): void {
  if (thread.id !== undefined) navigate({ conversation, threadId: thread.id });
}
