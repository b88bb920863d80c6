import type { ChatMessageResponse } from '@genesys-chat/models';
import { useCallback } from 'react';
import { operationFor } from '../conversation/conversation-operations.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useSession } from '../session/session.ts';
import { editSecondsLeft } from './edit-window.ts';

/** Gives a function that tells why a message of one's own cannot be edited; `undefined` while it can. */
export function useEditReason(
  conversation: Conversation,
): (message: ChatMessageResponse) => string | undefined {
  const text = useText();
  const { editWindowSeconds } = useSession().config;
  const notPermitted = useReasonAgainst()(operationFor(conversation, 'edit'));
  return useCallback(
    (message) => {
      const isLate = editSecondsLeft(message, editWindowSeconds) === 0;
      return notPermitted ?? (isLate ? text.editTimeOver(editWindowSeconds) : undefined);
    },
    [notPermitted, editWindowSeconds, text],
  );
}
