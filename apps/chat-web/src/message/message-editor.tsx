import type { ChatMessageResponse } from '@genesys-chat/models';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { editMessage } from '../conversation/conversation-api.ts';
import { Button } from '../design/button.tsx';
import { useFocusBack } from '../design/use-focus-back.ts';
import { alterMessage } from '../history/history-cache.ts';
import { isComposing } from '../keyboard/is-composing.ts';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';
import { describeError } from '../errors/describe-error.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';
import { useEditSecondsLeft } from './edit-window.ts';
import { useMessageContext } from './message-context.ts';
import styles from './message-editor.module.css';

/** Gives a message another text while there is time. */
export function MessageEditor({ message }: { readonly message: ChatMessageResponse }) {
  const text = useText();
  const { client } = useSession();
  const { conversation, onEdit } = useMessageContext();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  useFocusBack(form);
  const [body, setBody] = useState(message.body);
  const secondsLeft = useEditSecondsLeft(message);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (saved: string) => editMessage(client, conversation, message.id, { message: saved }),
    onSuccess: (_, saved) =>
      alterMessage(queries, message.id, (known) => ({ ...known, body: saved, edited: true })),
    onError: useErrorToast(form),
  });
  const isUnchanged = body.trim() === '' || body.trim() === message.body;
  const save = (): void => {
    if (isUnchanged) onEdit(undefined);
    // Called back only while it shows; afterwards another message may be in an editor.
    else if (!isPending) mutate(body.trim(), { onSuccess: () => onEdit(undefined) });
  };
  return (
    <form
      ref={form}
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        className={styles['input']}
        aria-label={text.editMessage}
        dir="auto"
        autoFocus
        value={body}
        readOnly={isPending}
        onChange={(event) => setBody(event.target.value)}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Escape') {
            // It closes the editor, not the panel around it.
            event.preventDefault();
            onEdit(undefined);
          } else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            save();
          }
        }}
      />
      <div className={styles['foot']}>
        <span role="timer" aria-live="off" className={styles['left']}>
          {secondsLeft > 0 ? text.secondsLeft(secondsLeft) : text.editTimeIsOver}
        </span>
        <Button onClick={() => onEdit(undefined)}>{text.cancel}</Button>
        <Button type="submit" look="strong" isBusy={isPending}>
          {text.save}
        </Button>
      </div>
      {error && (
        <p role="alert" className={styles['error']}>
          {describeError(text, error)}
        </p>
      )}
    </form>
  );
}
