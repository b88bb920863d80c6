import type { ChatMessageResponse } from '@genesys-chat/models';
import type { RefObject } from 'react';
import { IconButton } from '../design/icon-button.tsx';
import { refusable } from '../design/refusable.ts';
import { Toolbar } from '../design/toolbar.tsx';
import { useText } from '../language/use-text.ts';
import { EmojiButton } from '../reactions/emoji-button.tsx';
import { quickEmoji } from '../reactions/emoji.ts';
import { reactionsOf } from '../reactions/toggle-reaction.ts';
import { useReact, useReactionsEnabled } from '../reactions/use-reactions.ts';
import { useSession } from '../session/session.ts';
import { copyLink } from './copy-link.ts';
import { useEditSecondsLeft } from './edit-window.ts';
import styles from './message-actions.module.css';
import { useMessageContext } from './message-context.ts';
import { openThread } from '../thread/open-thread.ts';

/** What {@link MessageActions} act on. */
export interface MessageActionsProps {
  readonly message: ChatMessageResponse;
  readonly isPinned: boolean;
  /** Place of the action that was used last; kept while the actions do not show. */
  readonly lastUsed: RefObject<number>;
}

/** What can be done with a message. */
export function MessageActions({ message, isPinned, lastUsed }: MessageActionsProps) {
  const text = useText();
  const { me } = useSession();
  const { conversation, isThread, onEdit, onDelete, pins, reasonsOf } = useMessageContext();
  const react = useReact();
  const isReactingAllowed = useReactionsEnabled();
  // The last second of the time for editing greys its button out.
  useEditSecondsLeft(message);
  const reasons = reasonsOf(message);
  const isMine = message.user?.id === me.id;
  const mine = reactionsOf(message, me.id);
  return (
    <Toolbar label={text.messageActions} className={styles['actions']} lastUsed={lastUsed}>
      {isReactingAllowed &&
        quickEmoji.map((emoji) => (
          <button
            key={emoji}
            type="button"
            className={styles['quick']}
            aria-label={text.reactWith(emoji)}
            title={reasons.react ?? text.reactWith(emoji)}
            aria-pressed={mine.includes(emoji)}
            {...refusable(reasons.react, () => react(message, emoji))}
          >
            {emoji}
          </button>
        ))}
      <EmojiButton
        size="small"
        label={text.moreReactions}
        reason={reasons.react}
        onPick={(emoji) => react(message, emoji)}
      />
      {!isThread && (
        <IconButton
          icon="thread"
          size="small"
          label={text.replyInThread}
          reason={reasons.reply}
          onClick={() => openThread(conversation, message)}
        />
      )}
      <IconButton
        icon="pin"
        size="small"
        label={isPinned ? text.unpin : text.pin}
        aria-pressed={isPinned}
        reason={reasons.pin}
        onClick={() => pins.toggle(message.id)}
      />
      <IconButton
        icon="link"
        size="small"
        label={text.copyLink}
        onClick={() => void copyLink(text, conversation, message.id)}
      />
      {isMine && (
        <>
          <IconButton
            icon="pencil"
            size="small"
            label={text.edit}
            reason={reasons.edit}
            onClick={() => onEdit(message.id)}
          />
          <IconButton
            icon="trash"
            size="small"
            label={text.delete}
            reason={reasons.delete}
            onClick={() => onDelete(message)}
          />
        </>
      )}
    </Toolbar>
  );
}
