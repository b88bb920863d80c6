import { getChatsMessageOperation, getChatsThreadMessagesOperation } from '@genesys-chat/models';
import { toChatMessage } from '../chat/chat-message.ts';
import { requireParticipant } from '../chat/conversations.ts';
import { findKeptMessage } from '../chat/find-message.ts';
import { readHistory } from '../chat/history.ts';
import type { Caller } from '../http/caller.ts';
import { notFound } from '../http/platform-error.ts';
import { type Route, serve } from '../http/serve.ts';
import type { World } from '../internal/world.ts';
import type { MessageRecord } from '../store/records.ts';

/** Messages and threads, whichever conversation they belong to. */
export const messageRoutes: readonly Route[] = [
  serve(getChatsMessageOperation, ({ path: { messageId }, caller, world }) => {
    const message = findKeptMessage(world, messageId);
    if (!message) throw notFound('message', messageId);
    checkAccess(world, message, caller);
    return toChatMessage(world, message);
  }),
  serve(getChatsThreadMessagesOperation, ({ path: { threadId }, query, caller, world }) => {
    const [first] = world.store.messages.page({ of: { threadId }, limit: 1 });
    if (!first) throw notFound('thread', threadId);
    checkAccess(world, first, caller);
    return readHistory(world, { threadId }, query);
  }),
];

function checkAccess(world: World, { conversationKey }: MessageRecord, caller: Caller): void {
  const conversation = world.store.collection('conversations').get(conversationKey);
  if (conversation) requireParticipant(world, conversation, caller);
}
