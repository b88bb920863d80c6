import type { ChatMessageResponse } from '@genesys-chat/models';
import { NotFoundError } from '@genesys-chat/transport';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { deleteMessage } from '../conversation/conversation-api.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { ConfirmDialog } from '../design/confirm-dialog.tsx';
import { dropMessage } from '../history/history-cache.ts';
import { useText } from '../language/use-text.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { useSession } from '../session/session.ts';
import { describeError } from '../errors/describe-error.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';
import styles from './delete-dialog.module.css';

/** What a {@link DeleteDialog} is about. */
export interface DeleteDialogProps {
  readonly conversation: Conversation;
  readonly message: ChatMessageResponse;
  readonly onClose: () => void;
}

/** Asks once more before a message is gone for everybody. */
export function DeleteDialog({ conversation, message, onClose }: DeleteDialogProps) {
  const text = useText();
  const { client } = useSession();
  const queries = useQueryClient();
  const quote = useRef<HTMLQuoteElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      try {
        await deleteMessage(client, conversation, message.id);
      } catch (refusal) {
        // It is gone already: somebody was faster, or an answer was lost on its way.
        if (!NotFoundError.isInstance(refusal)) throw refusal;
      }
    },
    onSuccess: () => dropMessage(queries, message.id),
    onError: useErrorToast(quote),
  });
  return (
    <ConfirmDialog
      title={text.deleteQuestion}
      action={text.delete}
      isBusy={isPending}
      error={error ? describeError(text, error) : undefined}
      // Called back only while it shows; afterwards it may be asked about another message.
      onConfirm={() => mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <blockquote ref={quote} className={styles['quote']}>
        <Markdown source={message.body} />
      </blockquote>
      <p>{text.deleteHint}</p>
    </ConfirmDialog>
  );
}
