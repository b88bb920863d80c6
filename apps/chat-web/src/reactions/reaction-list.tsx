import type { ChatMessageResponse } from '@genesys-chat/models';
import { refusable } from '../design/refusable.ts';
import { useFormat, useText } from '../language/use-text.ts';
import { useDirectory } from '../people/use-directory.ts';
import { useSession } from '../session/session.ts';
import styles from './reactions.module.css';
import { isIn } from './set-reaction.ts';
import { useReactReason } from './use-react-reason.ts';
import { useReact } from './use-reactions.ts';

/** The reactions to a message: how many, who, and a way to join or leave. */
export function ReactionList({ message }: { readonly message: ChatMessageResponse }) {
  const text = useText();
  const format = useFormat();
  const { me } = useSession();
  const { byId } = useDirectory();
  const react = useReact();
  const reason = useReactReason();
  const { reactions = [] } = message;
  return (
    <div role="group" className={styles['list']} aria-label={text.reactions}>
      {reactions.map(({ emoji, users }) => {
        const names = users.map(({ id }) => (id === me.id ? text.you : (byId.get(id ?? '')?.name ?? '?')));
        const who = text.reactedWith(format.list(names), emoji);
        return (
          <button
            key={emoji}
            type="button"
            className={styles['chip']}
            aria-pressed={isIn(users, me.id)}
            title={reason === undefined ? who : `${who}. ${reason}`}
            {...refusable(reason, ({ currentTarget }) => {
              // The last to take a reaction back takes the button away.
              if (users.length === 1 && isIn(users, me.id)) focusLine(currentTarget);
              react(message, emoji);
            })}
          >
            <span className={styles['emoji']}>{emoji}</span>
            {users.length}
            <span className="visually-hidden"> {who}</span>
          </button>
        );
      })}
    </div>
  );
}

function focusLine(element: HTMLElement): void {
  element.closest<HTMLElement>('[role=listitem]')?.focus({ preventScroll: true });
}
