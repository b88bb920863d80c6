import type { ChatMessageResponse } from '@genesys-chat/models';
import { Suspense, useRef, useState } from 'react';
import { IconButton } from '../design/icon-button.tsx';
import { Popover } from '../design/popover.tsx';
import { useText } from '../language/use-text.ts';
import { lazily } from '../app/lazily.ts';
import { useReasonAgainst } from '../permissions/use-may.ts';
import { quickEmoji } from '../reactions/emoji.ts';
import { reactionsOf } from '../reactions/toggle-reaction.ts';
import { useReact, useReactionsEnabled } from '../reactions/use-reactions.ts';
import { useSession } from '../session/session.ts';
import { copyLink } from './copy-link.ts';
import { useEditReason } from './edit-window.ts';
import styles from './message-actions.module.css';
import { useMessageContext } from './message-context.ts';
import { openThread } from '../thread/open-thread.ts';

const EmojiPicker = lazily(() => import('../reactions/emoji-picker.tsx'), 'EmojiPicker');

/** What can be done with a message. */
export function MessageActions({
  message,
  isPinned,
}: {
  readonly message: ChatMessageResponse;
  readonly isPinned: boolean;
}) {
  const text = useText();
  const { me } = useSession();
  const { conversation, isThread, onEdit, onDelete, pins } = useMessageContext();
  const react = useReact();
  const isReactingAllowed = useReactionsEnabled();
  const editReason = useEditReason(message);
  const more = useRef<HTMLSpanElement>(null);
  const [isPicking, setIsPicking] = useState(false);
  const isMine = message.user?.id === me.id;
  const mine = reactionsOf(message, me.id);
  const isRoom = conversation.kind === 'room';
  const reasonAgainst = useReasonAgainst();
  const reactReason = reasonAgainst('putChatsMessageReactions');
  const pinReason =
    !isPinned && pins.isFull
      ? text.pinsFull
      : reasonAgainst(isRoom ? 'postChatsRoomMessagesPins' : 'postChatsUserMessagesPins');
  const deleteReason = reasonAgainst(isRoom ? 'deleteChatsRoomMessage' : 'deleteChatsUserMessage');
  return (
    <div role="toolbar" aria-label={text.messageActions} className={styles['actions']}>
      {isReactingAllowed &&
        quickEmoji.map((emoji) => (
          <button
            key={emoji}
            type="button"
            className={styles['quick']}
            aria-label={text.reactWith(emoji)}
            title={text.reactWith(emoji)}
            aria-pressed={mine.includes(emoji)}
            disabled={reactReason !== undefined}
            onClick={() => react(message, emoji)}
          >
            {emoji}
          </button>
        ))}
      <span ref={more} className={styles['anchor']}>
        <IconButton
          icon="smile"
          size="small"
          label={text.moreReactions}
          reason={isReactingAllowed ? reactReason : text.reactionsOff}
          aria-expanded={isPicking}
          onClick={() => setIsPicking(true)}
        />
      </span>
      {isPicking && (
        <Popover anchor={more} label={text.moreReactions} onClose={() => setIsPicking(false)}>
          <Suspense>
            <EmojiPicker
              onPick={(emoji) => {
                setIsPicking(false);
                react(message, emoji);
              }}
            />
          </Suspense>
        </Popover>
      )}
      {!isThread && (
        <IconButton
          icon="thread"
          size="small"
          label={text.replyInThread}
          onClick={() => openThread(conversation, message)}
        />
      )}
      <IconButton
        icon="pin"
        size="small"
        label={isPinned ? text.unpin : text.pin}
        aria-pressed={isPinned}
        reason={pinReason}
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
            reason={editReason}
            onClick={() => onEdit(message.id)}
          />
          <IconButton
            icon="trash"
            size="small"
            label={text.delete}
            reason={deleteReason}
            onClick={() => onDelete(message)}
          />
        </>
      )}
    </div>
  );
}
