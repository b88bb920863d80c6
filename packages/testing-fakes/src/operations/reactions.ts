import { putChatsMessageReactionsOperation } from '@genesys-chat/models';
import { setReactions } from '../chat/set-reactions.ts';
import { type Route, serve } from '../http/serve.ts';

/** Reactions on messages. */
export const reactionRoutes: readonly Route[] = [
  serve(putChatsMessageReactionsOperation, ({ path: { messageId }, body, caller, world }) =>
    setReactions(world, messageId, body.reactions, caller),
  ),
];
