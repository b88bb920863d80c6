import { Avatar } from '../design/avatar.tsx';
import styles from './message-row.module.css';

/** Who sent a message. */
export interface SenderProps {
  readonly name: string;
  /** Shows more about the person; without it there is no more to show. */
  readonly onOpen: (() => void) | undefined;
}

/** The name of who sent a message. Keys reach more about the person among the actions of the message. */
export function SenderName({ name, onOpen }: SenderProps) {
  const words = (
    <strong className={styles['sender']} dir="auto">
      {name}
    </strong>
  );
  if (!onOpen) return words;
  return (
    <button type="button" tabIndex={-1} aria-haspopup="dialog" className={styles['open']} onClick={onOpen}>
      {words}
    </button>
  );
}

/** What a {@link SenderFace} shows. */
export interface SenderFaceProps extends SenderProps {
  /** Id of who sent the message. */
  readonly sender: string;
}

/** The face of who sent a message. It does the same as the name, so who cannot see hears of the name alone. */
export function SenderFace({ name, sender, onOpen }: SenderFaceProps) {
  const face = <Avatar name={name} id={`person:${sender}`} />;
  if (!onOpen) return face;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className={styles['face']}
      // What is hidden from screen readers takes no focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {face}
    </button>
  );
}
