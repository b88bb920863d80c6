import type { ChatMessageResponse } from '@genesys-chat/models';
import { useCallback } from 'react';
import { operationFor } from '../conversation/conversation-operations.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import type { Pins } from '../pins/use-pins.ts';
import { useEditReason } from './use-edit-reason.ts';

/** Why each thing beside reacting cannot be done with a message; `undefined` where it can. */
export interface MessageReasons {
  readonly reply: string | undefined;
  /** Against pinning it, or against taking its pin away when it is pinned. */
  readonly pin: string | undefined;
  readonly edit: string | undefined;
  readonly delete: string | undefined;
}

/** Gives a function that tells what cannot be done with a message, and why: one answer for buttons and keys. */
export function useMessageReasons(
  conversation: Conversation,
  { pinnedIds, isFull }: Pins,
): (message: ChatMessageResponse) => MessageReasons {
  const text = useText();
  const reasonAgainst = useReasonAgainst();
  const editReason = useEditReason(conversation);
  return useCallback(
    (message) => {
      const isPinned = pinnedIds.includes(message.id);
      const notPermitted = reasonAgainst(operationFor(conversation, isPinned ? 'unpin' : 'pin'));
      return {
        reply: reasonAgainst('getChatsThreadMessages'),
        pin: notPermitted ?? (isFull && !isPinned ? text.pinsFull : undefined),
        edit: editReason(message),
        delete: reasonAgainst(operationFor(conversation, 'delete')),
      };
    },
    [conversation, pinnedIds, isFull, reasonAgainst, editReason, text],
  );
}
