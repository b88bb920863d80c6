import {
  deleteChatsUserMessageOperation,
  deleteChatsUserMessagesPinOperation,
  getChatsUserMessageOperation,
  getChatsUserMessagesOperation,
  getChatsUserOperation,
  patchChatsUserMessageOperation,
  postChatsUserMessagesOperation,
  postChatsUserMessagesPinsOperation,
} from '@genesys-chat/models';
import { findOneOnOne } from '../chat/conversations.ts';
import { findListedMessages } from '../chat/find-listed-messages.ts';
import { readHistory } from '../chat/history.ts';
import { deleteMessage, editMessage, sendMessage } from '../chat/messages.ts';
import { shapeOneOnOneHistory } from '../chat/one-on-one-history.ts';
import { pinMessages, pinReferences, unpinMessage } from '../chat/pins.ts';
import { markRead } from '../chat/unread.ts';
import { type Route, serve } from '../http/serve.ts';

/** One-to-ones: their messages and pins. */
export const oneOnOneRoutes: readonly Route[] = [
  serve(getChatsUserOperation, ({ path: { userId }, caller, world }) => ({
    pinnedMessages: pinReferences(findOneOnOne(world, userId, caller)),
  })),
  serve(getChatsUserMessagesOperation, ({ path: { userId }, query, caller, world }) => {
    const oneOnOne = findOneOnOne(world, userId, caller);
    markRead(world, caller.user.id, oneOnOne);
    return shapeOneOnOneHistory(world, readHistory(world, { conversationKey: oneOnOne.key }, query));
  }),
  serve(getChatsUserMessageOperation, ({ path: { userId, messageIds }, caller, world }) =>
    findListedMessages(world, findOneOnOne(world, userId, caller), messageIds),
  ),
  serve(postChatsUserMessagesOperation, ({ path: { userId }, body, caller, world }) => {
    const oneOnOne = findOneOnOne(world, userId, caller);
    return { id: sendMessage(world, oneOnOne, caller.user, body).id };
  }),
  serve(patchChatsUserMessageOperation, ({ path: { userId, messageId }, body, caller, world }) => {
    const oneOnOne = findOneOnOne(world, userId, caller);
    return { id: editMessage(world, oneOnOne, messageId, body, caller).id };
  }),
  serve(deleteChatsUserMessageOperation, ({ path: { userId, messageId }, caller, world }) =>
    deleteMessage(world, findOneOnOne(world, userId, caller), messageId, caller),
  ),
  serve(postChatsUserMessagesPinsOperation, ({ path: { userId }, body, caller, world }) =>
    pinMessages(world, findOneOnOne(world, userId, caller), body.pinnedMessageIds),
  ),
  serve(deleteChatsUserMessagesPinOperation, ({ path: { userId, pinnedMessageId }, caller, world }) =>
    unpinMessage(world, findOneOnOne(world, userId, caller), pinnedMessageId),
  ),
];
