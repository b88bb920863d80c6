import { Icon } from '../design/icon.tsx';
import { useText } from '../language/use-text.ts';
import styles from './markdown.module.css';

/** The box before a task of a list. It shows what was written and cannot be ticked. */
export function TaskBox({ isDone }: { readonly isDone: boolean }) {
  const text = useText();
  return (
    <span
      role="img"
      aria-label={isDone ? text.taskDone : text.taskOpen}
      className={styles['box']}
      data-done={isDone}
    >
      {isDone && <Icon name="check" />}
    </span>
  );
}
