import type { ChatMessageResponse } from '@genesys-chat/models';
import { refusable } from '../design/refusable.ts';
import { useText } from '../language/use-text.ts';
import { preferences } from '../preferences/preferences.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../state/use-store.ts';
import { EmojiButton } from './emoji-button.tsx';
import { quickEmoji } from './emoji.ts';
import styles from './reactions.module.css';
import { inTone } from './in-tone.ts';
import { reactionsOf } from './set-reaction.ts';
import { useReactReason } from './use-react-reason.ts';
import { useReact, useReactionsEnabled } from './use-reactions.ts';

/** Reacts to a message: with an emoji that is one click away, or with any other. */
export function QuickReactions({ message }: { readonly message: ChatMessageResponse }) {
  const text = useText();
  const { me } = useSession();
  const { skinTone } = useStore(preferences);
  const react = useReact();
  const reason = useReactReason();
  const isReactingAllowed = useReactionsEnabled();
  const mine = reactionsOf(message, me.id);
  return (
    <>
      {isReactingAllowed &&
        quickEmoji
          .map((emoji) => inTone(emoji, skinTone))
          .map((emoji) => (
            <button
              key={emoji}
              type="button"
              className={styles['quick']}
              aria-label={text.reactWith(emoji)}
              title={reason ?? text.reactWith(emoji)}
              aria-pressed={mine.includes(emoji)}
              {...refusable(reason, () => react(message, emoji))}
            >
              {emoji}
            </button>
          ))}
      <EmojiButton
        size="small"
        label={text.moreReactions}
        reason={reason}
        onPick={(emoji) => react(message, emoji)}
      />
    </>
  );
}
