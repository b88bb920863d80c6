import type { ChatMessageResponse } from '@genesys-chat/models';
import { useFormat, useText } from '../language/use-text.ts';
import { useDirectory } from '../people/use-directory.ts';
import { useSession } from '../session/session.ts';
import styles from './reactions.module.css';
import { isIn } from './toggle-reaction.ts';
import { useReact, useReactionsEnabled } from './use-reactions.ts';

/** The reactions to a message: how many, who, and a way to join or leave. */
export function ReactionList({ message }: { readonly message: ChatMessageResponse }) {
  const text = useText();
  const format = useFormat();
  const { me } = useSession();
  const { byId } = useDirectory();
  const react = useReact();
  const isEnabled = useReactionsEnabled();
  const { reactions = [] } = message;
  if (reactions.length === 0) return null;
  return (
    <div role="group" className={styles['list']} aria-label={text.reactions}>
      {reactions.map(({ emoji, users }) => {
        const names = users.map(({ id }) => (id === me.id ? text.you : (byId.get(id ?? '')?.name ?? '?')));
        return (
          <button
            key={emoji}
            type="button"
            className={styles['chip']}
            aria-pressed={isIn(users, me.id)}
            title={text.reactedWith(format.list(names), emoji)}
            disabled={!isEnabled}
            onClick={() => react(message, emoji)}
          >
            <span className={styles['emoji']}>{emoji}</span>
            {users.length}
            <span className="visually-hidden"> {text.reactedWith(format.list(names), emoji)}</span>
          </button>
        );
      })}
    </div>
  );
}
