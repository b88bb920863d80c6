import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { operationFor } from '../conversation/conversation-operations.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { IconButton } from '../design/icon-button.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { isComposing } from '../keyboard/is-composing.ts';
import { useText } from '../language/use-text.ts';
import { useDirectory } from '../people/use-directory.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { EmojiButton } from '../reactions/emoji-button.tsx';
import { useSession } from '../session/session.ts';
import { showToast } from '../toast/toasts.ts';
import styles from './composer.module.css';
import { composerId, focusComposer } from './focus-composer.ts';
import { mentionedIn } from './mentioned-in.ts';
import { MentionList } from './mention-list.tsx';
import { refuseFiles } from './refuse-files.ts';
import { useMentionSearch } from './use-mention-search.ts';

/** What a {@link Composer} writes to. */
export interface ComposerProps {
  readonly conversation: Conversation;
  readonly threadId: string | undefined;
  readonly label: string;
  readonly onSent: () => void;
  /** The Up arrow in an empty field: the last message is to be edited. */
  readonly onEditLast?: () => void;
}

/** Where one writes. Enter sends, Shift+Enter begins a new line. */
export function Composer({ conversation, threadId, label, onSent, onEditLast }: ComposerProps) {
  const text = useText();
  const { outbox } = useSession();
  const { people } = useDirectory();
  const input = useRef<HTMLTextAreaElement>(null);
  const { body, setBody } = useDraft([conversationKey(conversation), threadId].join(' ').trim());
  const [caret, setCaret] = useState(0);
  const replace = (next: string, at: number): void => {
    // At once: a key that is pressed in the meantime would go to where the caret was.
    flushSync(() => {
      setBody(next);
      setCaret(at);
    });
    input.current?.focus();
    input.current?.setSelectionRange(at, at);
  };
  const mention = useMentionSearch({ body, caret, conversation, replace });

  const reason = useReasonAgainst()(operationFor(conversation, 'send'));
  const isMain = threadId === undefined;
  useEffect(() => {
    // Text that was begun before goes on at its end.
    const end = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(end, end);
    // A conversation has just been opened. A thread takes the focus to its heading.
    if (isMain) focusComposer();
  }, [isMain]);

  const send = (): void => {
    const message = body.trim();
    if (message === '') return;
    outbox.add({ conversation, body: message, mentions: mentionedIn(message, people), threadId });
    setBody('');
    onSent();
    input.current?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (isComposing(event) || mention.onKeyDown(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && body === '' && onEditLast) {
      event.preventDefault();
      onEditLast();
    }
  };
  return (
    <form
      className={styles['composer']}
      {...refuseFiles(() => showToast(text.noFiles))}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MentionList search={mention} />
      <div className={styles['field']} data-refused={reason !== undefined}>
        <textarea
          ref={input}
          id={isMain ? composerId : undefined}
          className={styles['input']}
          aria-label={label}
          placeholder={reason ?? label}
          disabled={reason !== undefined}
          rows={1}
          // Without a word of its own, it runs as the page does.
          dir={body === '' ? undefined : 'auto'}
          value={body}
          {...mention.inputProps}
          onChange={(event) => {
            setBody(event.target.value);
            setCaret(event.target.selectionStart);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={pressed}
        />
        <EmojiButton
          label={text.insertEmoji}
          reason={reason}
          onPick={(emoji) => {
            // Text that was begun before, or in another window, puts the caret behind itself and tells nobody.
            const at = input.current?.selectionStart ?? body.length;
            replace(body.slice(0, at) + emoji + body.slice(at), at + emoji.length);
          }}
        />
        <IconButton
          icon="send"
          label={text.send}
          reason={reason}
          type="submit"
          data-look="send"
          disabled={body.trim() === ''}
        />
      </div>
      {isMain && reason === undefined && <p className={styles['hint']}>{text.composerHint}</p>}
    </form>
  );
}
