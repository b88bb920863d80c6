import type { ChatMessageResponse } from '@genesys-chat/models';
import { useCallback } from 'react';
import type { Conversation } from '../conversation/conversation.ts';
import { senderOf } from '../history/rows.ts';
import { usePending } from '../outbox/use-pending.ts';
import { useSession } from '../session/session.ts';
import { showToast } from '../toast/toasts.ts';
import { useEditReason } from './use-edit-reason.ts';
import type { Editing } from './use-editing.ts';

/** Where {@link useEditLast} looks for the last message of one's own. */
export interface EditLast {
  readonly conversation: Conversation;
  readonly threadId: string | undefined;
  readonly messages: readonly ChatMessageResponse[];
  readonly editing: Editing;
}

/** Gives a function that begins to edit the last message of one's own, or says why that cannot be. */
export function useEditLast({ conversation, threadId, messages, editing }: EditLast): () => void {
  const { me } = useSession();
  const editReason = useEditReason(conversation);
  const isSending = usePending({ conversation, threadId, messages }).some(({ state }) => state !== 'failed');
  return useCallback(() => {
    const last = messages.findLast((message) => senderOf(message) === me.id);
    // What is still on its way is the last message, and cannot be edited yet.
    if (!last || isSending) return;
    const reason = editReason(last);
    if (reason === undefined) editing.begin(last.id);
    else showToast(reason);
  }, [messages, me.id, isSending, editing, editReason]);
}
